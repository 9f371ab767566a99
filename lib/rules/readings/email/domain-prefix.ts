const suffix = /\.onmicrosoft\.com$/i;

/** The part of the primary domain before `.onmicrosoft.com`, which records of the portal's API carry and the form adds itself. */
export function domainPrefix(domain: string): string {
	return domain.replace(suffix, '');
}
