import type { FormReport, ReportedElement, ReportedNode, ReportedOptions } from '../form/form-report.ts';

const closed = new Set(['input', 'select', 'textarea', 'slot']);
const withoutEnd = new Set(['input', 'br', 'hr', 'img']);
const listed = ['US', 'CA', 'FR', 'CH', 'BE', 'DE', 'GB', 'IE', 'LU', 'NL', 'ES', 'IT'];

/**
 * A page in the style of `test/forms`: the reported form with each field that was recognised named beside its control.
 * What a value or an option was nobody knows; lists are filled with codes or with numbered choices.
 */
export function formOfReport({ language, step, body }: FormReport): string {
	const next = nextIn(body);
	const told = Object.entries({ lang: language, 'data-step': step, ...(next && { 'data-next': next }) });
	const attributes = told.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
	return `<!doctype html>\n<html${attributes}>\n\t<head>\n\t\t<title>${step || 'silent'}</title>\n\t</head>\n\t<body>\n${linesOf(body, '\t\t')}\t</body>\n</html>\n`;
}

function linesOf(nodes: readonly ReportedNode[], indent: string): string {
	return nodes.map((node) => `${indent}${typeof node === 'string' ? escaped(node) : elementOf(node)}\n`).join('');
}

/** On one line: a space between two parts would be a word's end. */
function elementOf({ tag, attributes = {}, field, options, shadow, nodes = [] }: ReportedElement): string {
	const all = Object.entries({ ...attributes, ...(field && { 'data-field': field }) });
	const start = `<${tag}${all.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>`;
	if (withoutEnd.has(tag)) return start;
	const tree = shadow ? `<template shadowrootmode="open">${inner(shadow)}</template>` : '';
	const content = options ? optionsOf(options) : closed.has(tag) && tag !== 'slot' ? '' : inner(nodes);
	return `${start}${tree}${content}</${tag}>`;
}

const inner = (nodes: readonly ReportedNode[]): string =>
	nodes.map((node) => (typeof node === 'string' ? escaped(node) : elementOf(node))).join('');

/** The first option stands for nothing chosen yet. */
function optionsOf({ count, hold }: ReportedOptions): string {
	const choices = Array.from({ length: Math.min(Math.max(count - 1, 0), listed.length) }, (_, index) => {
		const [value, text] = hold === 'codes' ? [listed[index]!, listed[index]!] : [`${index + 1}`, `Choice ${index + 1}`];
		return `<option value="${value}">${text}</option>`;
	});
	return `<option value=""></option>${choices.join('')}`;
}

/** @param around what is slotted into the host that draws these nodes */
function nextIn(nodes: readonly ReportedNode[], around = ''): string | undefined {
	for (const node of nodes) {
		if (typeof node === 'string') continue;
		const { leadsOn, shadow = [], nodes: own = [] } = node;
		if (leadsOn) return (textOf(own) || around).trim();
		const found = nextIn(shadow, textOf(own)) ?? nextIn(own, around);
		if (found !== undefined) return found;
	}
	return undefined;
}

const textOf = (nodes: readonly ReportedNode[]): string =>
	nodes.map((node) => (typeof node === 'string' ? node : textOf(node.nodes ?? []))).join('');

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign]!);
