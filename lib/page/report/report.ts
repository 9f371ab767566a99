import type { FormReport, ReportedElement, ReportedNode, ReportedOptions } from '../../form/form-report.ts';
import {
	bodyOf,
	childNodes,
	closest,
	documentElement,
	getAttribute,
	hasAttribute,
	localName,
	matches,
	nodeType,
	shadowRoot,
	textOf,
} from '../../form/nodes.ts';
import type { Recognition } from '../../form/recognition.ts';
import type { FieldId } from '../../record/fields.ts';
import { knownWords } from './known-words.ts';

/** What is known of the form beside the page itself. */
export interface ReportSource {
	step: string | undefined;
	fields: readonly { id: FieldId; control: Element }[];
	recognition: Recognition;
	/** The button that leads on. */
	next: Element | undefined;
	/** The words that labels, headings and buttons of such forms use, as the phrases of the vocabularies. */
	phrases: readonly string[];
}

/** More of a page is not told. */
const mostElements = 3000;
/** What a label could be longer than is no label. */
const longestText = 200;

const skipped = /^(?:script|style|template|noscript|svg|iframe|object|canvas|video|option|optgroup|datalist|head)$/;
/** Elements whose words say what something is, and those that tell by being there. */
const saying =
	'label, legend, h1, h2, h3, h4, h5, h6, button, a, [role=heading], [role=button], [slot=label], [aria-current]';
const telling = `${saying}, input:not([type=hidden]), select, textarea, fieldset, slot, [role], [aria-label], [label]`;

/** Attributes that are told as they are, where they hold one of these words. */
const plain: Readonly<Record<string, RegExp>> = {
	role: /^(?:alert|button|checkbox|combobox|dialog|form|group|heading|link|list|listbox|listitem|main|navigation|option|radio|radiogroup|region|search|searchbox|spinbutton|status|switch|tab|tablist|tabpanel|textbox)$/,
	type: /^(?:text|email|tel|url|number|date|datetime-local|month|search|radio|checkbox|submit|button|reset)$/,
	inputmode: /^(?:none|text|decimal|numeric|tel|search|email|url)$/,
	maxlength: /^\d{1,3}$/,
	autocomplete:
		/^(?:(?:billing|shipping|home|work|mobile) )*(?:on|off|name|given-name|additional-name|family-name|organization|street-address|address-line[123]|address-level[1-4]|country|country-name|postal-code|email|tel|tel-national|tel-country-code|tel-area-code|tel-local|tel-extension|url|username)$/,
	'aria-current': /^(?:true|false|step|page|location)$/,
	'aria-selected': /^(?:true|false)$/,
};
/** Attributes that are there or not. */
const bare = ['hidden', 'disabled', 'readonly', 'required', 'multiple', 'selected', 'current'];
/** Attributes that hold words for people. */
const worded = ['label', 'aria-label', 'placeholder', 'nav-label', 'step-title'];
/** Attributes that name elements of the page. */
const naming = ['id', 'name', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/**
 * The structure of the form on a page, without one value: no address, no option, no title, no text but that of labels,
 * headings and buttons, and of these only words that the vocabulary knows; every other word is masked letter by letter.
 */
export function reportOf(page: Document, { step, fields, recognition, next, phrases }: ReportSource): FormReport {
	const knows = knownWords(phrases);
	const ids = new Map(fields.map(({ id, control }) => [control, id]));
	const names = new Map<string, string>();
	const named = new Set<string>();
	let left = mostElements;

	const masked = (text: string): string =>
		text
			.replace(/\s+/g, ' ')
			.slice(0, longestText)
			.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (knows(word) ? word : shapeOf(word)));
	const isKnown = (text: string): boolean => /\p{L}/u.test(text) && masked(text) === text.replace(/\s+/g, ' ');
	/** A name that the page gave, where it is made of known words; otherwise one in its place. */
	const nameOf = (name: string): string => {
		const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
		if (words.every(knows) && /^[\w.:[\]-]{1,80}$/.test(name)) return name;
		return names.get(name) ?? (names.set(name, `name-${names.size + 1}`), names.get(name)!);
	};

	const attributesOf = (element: Element): Record<string, string> => {
		const told: Record<string, string> = {};
		for (const [name, words] of Object.entries(plain)) {
			const value = getAttribute(element, name)?.trim().toLowerCase();
			if (value && words.test(value)) told[name] = value;
		}
		for (const name of bare) if (hasAttribute(element, name) && localName(element) !== 'option') told[name] = '';
		for (const name of worded) {
			const value = getAttribute(element, name);
			if (value) told[name] = masked(value);
		}
		for (const name of naming) {
			const value = getAttribute(element, name)?.trim();
			if (value) told[name] = value.split(/\s+/).map(nameOf).join(' ');
		}
		const slot = getAttribute(element, 'slot');
		if (slot) told['slot'] = nameOf(slot);
		return told;
	};

	const isSaying = (element: Element): boolean => {
		const id = getAttribute(element, 'id');
		return closest(element, saying) !== null || (id !== null && named.has(id));
	};

	const nodesOf = (parent: Node, says: boolean): ReportedNode[] => {
		const nodes: ReportedNode[] = [];
		for (const child of childNodes(parent)) {
			if (nodeType(child) === Node.TEXT_NODE) {
				const text = textOf(child);
				// What stands beside a field may name it, or be anything.
				if (/\S/.test(text) && (says || isKnown(text.trim()))) nodes.push(masked(says ? text : text.trim()));
			} else if (child instanceof Element) {
				const told = elementOf(child, says);
				if (told) nodes.push(told);
			}
		}
		return nodes;
	};

	const elementOf = (element: Element, says: boolean): ReportedElement | undefined => {
		const tag = localName(element);
		if (skipped.test(tag) || hasAttribute(element, 'data-faircopy') || left <= 0) return undefined;
		if (tag === 'input' && !plain['type']!.test((element as HTMLInputElement).type)) return undefined;
		left -= 1;
		const isChoice = tag === 'select' || tag === 'textarea' || tag === 'input';
		const root = shadowRoot(element);
		// What is slotted into a host labels what the host draws.
		const nodes = isChoice ? [] : nodesOf(element, says || root !== null || isSaying(element));
		const shadow = root ? nodesOf(root, false) : [];
		if (!nodes.length && !shadow.length && !tag.includes('-') && !matches(element, telling)) return undefined;
		const attributes = attributesOf(element);
		const field = ids.get(element);
		return {
			tag: /^[a-z][a-z0-9_.-]*$/.test(tag) ? tag : 'div',
			...(Object.keys(attributes).length > 0 && { attributes }),
			...(field && { field }),
			...(element === next && { leadsOn: true as const }),
			...(tag === 'select' && { options: optionsOf(element as HTMLSelectElement) }),
			...(root && { shadow }),
			...(nodes.length > 0 && { nodes }),
		};
	};

	const noteNamed = (root: Node): void => {
		for (const child of childNodes(root)) {
			if (!(child instanceof Element)) continue;
			for (const id of (getAttribute(child, 'aria-labelledby') ?? '').split(/\s+/)) if (id) named.add(id);
			noteNamed(child);
			const inner = shadowRoot(child);
			if (inner) noteNamed(inner);
		}
	};
	noteNamed(bodyOf(page));

	const { lang } = documentElement(page);
	return {
		faircopyForm: 1,
		language: /^[a-z]{2,3}(?:-[a-z]{2})?$/i.test(lang) ? lang : '',
		step: step ?? '',
		found: recognition.found.map(({ id, signs, isLocked }) => ({ id, signs, isLocked })),
		missing: recognition.missing,
		unknown: recognition.unknown,
		body: nodesOf(bodyOf(page), false),
	};
}

/** What a word looks like: as in a report of a false alarm. */
function shapeOf(word: string): string {
	return word
		.normalize('NFC')
		.replace(/\p{L}\p{M}*/gu, (letter) => (/\p{Lu}/u.test(letter) ? 'X' : 'x'))
		.replace(/\p{N}/gu, '0')
		.replace(/\p{M}/gu, '');
}

function optionsOf({ options }: HTMLSelectElement): ReportedOptions {
	const values = [...options].map(({ value }) => value);
	const codes = values.filter((value) => /^(?:[A-Z]{2}-)?[A-Z]{2,3}$/.test(value)).length;
	return { count: values.length, hold: codes * 2 > values.length ? 'codes' : 'words' };
}
