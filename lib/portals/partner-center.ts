import type { FormPage } from '../form/form.ts';

/** The origins of the portal: the only pages beside our own on which anything of ours runs. */
export const origins: readonly string[] = ['https://partner.microsoft.com'];

/** The same as patterns of the manifest. */
export const originPatterns: readonly string[] = /* @__PURE__ */ origins.map((origin) => `${origin}/*`);

const area =
	/^(?:\/[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2})?\/(?:dashboard\/)?(?:v2\/|commerce2?\/|pcv\/)?customers(?<rest>\/.*)?$/i;
const elsewhere = /^\/(?:list|granularadminaccess\/?.*|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:\/.*)?)?\/?$/i;

/** The account page of one customer: its details can be changed there. */
const account = /^\/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\/(?:account|profile)[a-z-]*(?:\/.*)?$/i;

/**
 * Which form may stand at `url`, in the portal's customers area of every era (`/dashboard/v2/customers/…`, `commerce2`,
 * `commerce`, `pcv`, with or without a locale before it): that of an existing customer on their account page, and none on
 * the lists and the other pages of one customer. The forms' own routes are not published; their fields decide the rest.
 */
export function formPageAt(url: URL): FormPage | undefined {
	if (!origins.includes(url.origin)) return undefined;
	const rest = area.exec(url.pathname)?.groups?.['rest'];
	if (rest === undefined) return undefined;
	if (account.test(rest)) return 'existingCustomer';
	return elsewhere.test(rest) ? undefined : 'newCustomer';
}

/** The portal's own elements bear its design system's prefix, with a team's name before it or a version behind it. */
const element = /(?:^|_)he-([a-z-]+)(?:_|$)/;

/** The kind of one of the portal's own elements by its name: `customer_he-text-field` → `text-field`; '' for any other element. */
export function elementKind(name: string): string {
	return element.exec(name)?.[1] ?? '';
}

/** Whether one of the portal's own elements is pressed or explains, and so is no part of a label's words. */
export function isPressedElement(name: string): boolean {
	return /(?:^|[_-])he-(?:link|button|tooltip|icon)/.test(name);
}
