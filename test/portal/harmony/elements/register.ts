import { DatePicker } from './date-picker.ts';
import { Box, Button, DataGrid, Layout, Link, Shell, Subway, SubwayStop } from './frame.ts';
import { Checkbox, Radio, RadioGroup } from './radio.ts';
import { Option, Select } from './select.ts';
import { SearchBox, TextField } from './text-field.ts';

const elements: Record<string, CustomElementConstructor> = {
	'he-text-field': TextField,
	'he-date-picker': DatePicker,
	'he-search-box': SearchBox,
	'he-select': Select,
	'he-option': Option,
	'he-radio-group': RadioGroup,
	'he-radio': Radio,
	'he-checkbox': Checkbox,
	'he-button': Button,
	'he-link': Link,
	'he-layout': Layout,
	'he-subway': Subway,
	'he-subway-stop': SubwayStop,
	'he-data-grid': DataGrid,
};

/** Registers the frame, and every element under the prefixes of the two micro-frontends. */
export function registerElements(): void {
	customElements.define('he-shell', Shell);
	customElements.define('customer-app', class extends Box {});
	customElements.define('customer_customer-page', class extends Box {});
	for (const prefix of ['customer', 'customersvcadmin']) {
		for (const [name, element] of Object.entries(elements)) {
			customElements.define(`${prefix}_${name}`, class extends element {});
		}
	}
}
