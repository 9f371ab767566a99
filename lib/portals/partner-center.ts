/** The origins of the portal: the only pages beside our own on which anything of ours runs. */
export const origins: readonly string[] = ['https://partner.microsoft.com'];

/** The same as patterns of the manifest. */
export const originPatterns: readonly string[] = origins.map((origin) => `${origin}/*`);

const area =
	/^(?:\/[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2})?\/(?:dashboard\/)?(?:v2\/|commerce2?\/|pcv\/)?customers(?<rest>\/.*)?$/i;
const elsewhere = /^\/(?:list|granularadminaccess\/?.*|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:\/.*)?)?\/?$/i;

/**
 * Whether the Add-customer form may stand at `url`: the portal's customers area of every era
 * (`/dashboard/v2/customers/…`, `commerce2`, `commerce`, `pcv`, with or without a locale before it), but neither its
 * lists nor the pages of one customer. The form's own route is not published; its fields decide the rest.
 */
export function mayHoldForm(url: URL): boolean {
	if (!origins.includes(url.origin)) return false;
	const rest = area.exec(url.pathname)?.groups?.['rest'];
	return rest !== undefined && !elsewhere.test(rest);
}
