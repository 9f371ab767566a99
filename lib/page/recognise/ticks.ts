import { getAttribute, localName, nextSibling } from '../../form/nodes.ts';
import { acceptanceOf } from './agreement.ts';
import { cleanLabel, groupName, labelTexts } from '../dom/label.ts';
import { isTicked } from '../dom/read.ts';
import { fieldHosts, type Sight, type Sighting } from '../dom/scan.ts';
import { ancestry, drawnParent, drawnText, harmonyKind, isShown, role } from '../dom/shadow.ts';
import { meaningOf } from '../vocabulary/terms.ts';

interface Option {
	element: HTMLElement;
	hosts: readonly Element[];
	text: string;
}

/** Radios or boxes that give one answer to one question. */
export interface Choice {
	id: 'agreementAcceptance' | 'associatedPartnerId';
	label: string;
	options: Option[];
	read(): string;
}

/** The agreement's radios (or its box), and a list of resellers made of radios. */
export function choicesOf(sight: Sight): Choice[] {
	const shown = sight.ticks.filter(({ element }) => isTickShown(element));
	const groups = new Map<unknown, Sighting[]>();
	for (const tick of shown) {
		const key = groupOf(tick.element) ?? ((tick.element as HTMLInputElement).name || tick.element);
		groups.set(key, [...(groups.get(key) ?? []), tick]);
	}
	const hosts = fieldHosts(shown);
	const choices: Choice[] = [];
	for (const [group, ticks] of groups) {
		const options = ticks.map(({ element }) => optionOf(element, hosts.get(element) ?? []));
		const label = group instanceof Element ? cleanLabel(groupName(group)) : '';
		const answers = options.map(({ text }) => acceptanceOf(text));
		if (answers.includes('hasAccepted')) {
			const read = () =>
				answers[options.findIndex((option, index) => answers[index] && isTicked(option.element))] ?? '';
			choices.push({ id: 'agreementAcceptance', label, read, options: options.filter((_, at) => answers[at]) });
		} else if (meaningOf(label)?.kind === 'associatedPartnerId') {
			const read = () => {
				const option = options.find(({ element }) => isTicked(element));
				if (!option) return '';
				const {
					element,
					hosts: [host],
					text,
				} = option;
				const value = getAttribute(element, 'value') ?? (host && getAttribute(host, 'value'));
				return value && value !== 'on' ? value : text;
			};
			choices.push({ id: 'associatedPartnerId', label, read, options });
		}
	}
	return choices;
}

/** Whether a radio or a box is seen: a page often hides it, and draws its own in its place. */
export function isTickShown(element: Element): boolean {
	return isShown(element) || isShown(drawnParent(element) ?? element);
}

function groupOf(element: Element): Element | undefined {
	return ancestry(element, 12).find(
		(node) => role(node) === 'radiogroup' || harmonyKind(node) === 'radio-group' || localName(node) === 'fieldset',
	);
}

/** The words of one radio: its label, or what stands behind it. */
function optionOf(element: HTMLElement, hosts: readonly Element[]): Option {
	const after = nextSibling(element);
	const text =
		labelTexts(element, hosts).join(' ') ||
		[element, ...hosts, ...(after ? [after] : [])].map((node) => drawnText(node)).find(Boolean);
	return { element, hosts, text: text ?? '' };
}
