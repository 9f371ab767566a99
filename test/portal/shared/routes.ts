import { queryOf, type PortalOptions } from './options.ts';

/** A page of the stand-in portal; only `form` is the Add-customer form. */
export type PortalPage =
	| { name: 'home' | 'list' | 'form' | 'granular' | 'unknown' }
	| { name: 'account'; tenant: string };

const account = /^\/v2\/customers\/([0-9a-f-]{36})\/account$/;

/** Which page stands at a path. The form's true route is not public: `/customers/add` is invented. */
export function pageAt(pathname: string): PortalPage {
	const path = pathname.replace(/^(\/[a-z]{2}-[a-z]{2})?\/dashboard/i, '').replace(/\/$/, '');
	if (path === '/home' || path === '') return { name: 'home' };
	if (path === '/v2/customers/list') return { name: 'list' };
	if (path === '/v2/customers/add') return { name: 'form' };
	if (path === '/v2/customers/granularadminaccess/list') return { name: 'granular' };
	const tenant = account.exec(path)?.[1];
	return tenant ? { name: 'account', tenant } : { name: 'unknown' };
}

/** The address of a page, options included, so that a reload or a second tab shows the same build. */
export function addressOf(page: PortalPage, options: PortalOptions): string {
	return `${options.prefix}/dashboard${pathOf(page)}${queryOf(options)}`;
}

function pathOf(page: PortalPage): string {
	switch (page.name) {
		case 'list':
			return '/v2/customers/list';
		case 'form':
			return '/v2/customers/add';
		case 'granular':
			return '/v2/customers/granularadminaccess/list';
		case 'account':
			return `/v2/customers/${page.tenant}/account`;
		case 'home':
		case 'unknown':
			return '/home';
	}
}
