/**
 * What the rules rest on. Each id has its title in the locales under `sources`; the path is a page of
 * learn.microsoft.com without its language (the addresses without `/customers/` redirect to today's pages),
 * or, with `https:`, a page elsewhere.
 */
export const sources = {
	'existing-customer': '/partner-center/request-a-relationship-with-a-customer',
	'exact-legal-name': '/partner-center/add-a-new-customer',
	'no-acronym': '/partner-center/add-a-new-customer',
	'no-test-name': '/partner-center/add-a-new-customer',
	'complete-address': '/partner-center/add-a-new-customer',
	'primary-domain': '/partner-center/add-a-new-customer',
	'indirect-reseller': '/partner-center/add-a-new-customer',
	'registration-number': '/partner-center/add-a-new-customer',
	'name-rules': '/partner-center/validate-names-addresses',
	'email-rules': '/partner-center/validate-names-addresses',
	'education-customer': '/partner-center/sell-to-education-customers',
	'customer-agreement': '/partner-center/confirm-customer-agreement',
	'account-verification': '/partner-center/customers/customer-account-verification',
	'country-rules': '/partner-center/developer/get-validation-rules-for-a-market',
} as const;

export type SourceId = keyof typeof sources;
