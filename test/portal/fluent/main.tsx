/** @jsxImportSource react */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { Flow } from '../shared/flow.ts';
import { Portal } from './portal.tsx';

const place = document.getElementById('root');
if (place) {
	createRoot(place).render(
		<FluentProvider theme={webLightTheme}>
			<Portal flow={new Flow()} />
		</FluentProvider>,
	);
}
