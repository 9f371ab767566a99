// Words of e-mail addresses: domains that are reserved, of samples, of large providers; mailboxes (own selection, 2026-11).
// Reserved: RFC 2606, RFC 6761 (example.*, .test, .invalid, .example, .localhost), RFC 6762 (.local), RFC 9476 (.alt).
// Samples: the fictitious companies of Microsoft's public documentation. Providers: their own sites; selection 2026-11.

export const reservedDomains =
	'example.com|example.org|example.net|example.edu|test|invalid|example|localhost|local|alt|internal|localdomain';

/** Hosts of made-up addresses. */
export const sampleDomains =
	'contoso.com|contoso.org|contoso.net|contoso.onmicrosoft.com|fabrikam.com|fabrikam.onmicrosoft.com|adatum.com|adventure-works.com|litwareinc.com|litware.com|proseware.com|northwindtraders.com|wingtiptoys.com|tailspintoys.com|fourthcoffee.com|treyresearch.net|woodgrovebank.com|cohovineyard.com|cohowinery.com|lucernepublishing.com|margiestravel.com|wideworldimporters.com|relecloud.com|' +
	'domain.com|domain.tld|yourdomain.com|mydomain.com|yourcompany.com|mycompany.com|company.com|companyname.com|domaine.com|votredomaine.fr|votredomaine.com|domaine.fr|masociete.fr|exemple.fr|exemple.com|beispiel.de|musterfirma.de|example.fr|example.de|example.co.uk|test.com|test.fr|test.de|test.org|test.net|test.co.uk|test.test|foo.com|bar.com|foobar.com|asdf.com|qwerty.com|nowhere.com|none.com|noemail.com|nomail.com|fake.com';

/** Large providers of free mail. */
export const freeMailDomains =
	'gmail.com|googlemail.com|hotmail.com|hotmail.fr|hotmail.co.uk|hotmail.de|hotmail.it|hotmail.es|outlook.com|outlook.fr|outlook.de|outlook.es|outlook.it|live.com|live.fr|live.co.uk|live.nl|msn.com|yahoo.com|yahoo.fr|yahoo.co.uk|yahoo.de|yahoo.it|yahoo.es|yahoo.ca|yahoo.com.br|yahoo.co.in|yahoo.co.jp|ymail.com|icloud.com|me.com|mac.com|aol.com|aol.fr|protonmail.com|proton.me|pm.me|gmx.com|gmx.de|gmx.net|gmx.at|gmx.ch|gmx.fr|web.de|t-online.de|freenet.de|orange.fr|wanadoo.fr|free.fr|sfr.fr|neuf.fr|laposte.net|bbox.fr|numericable.fr|libero.it|virgilio.it|alice.it|tiscali.it|tin.it|skynet.be|telenet.be|bluewin.ch|ziggo.nl|kpnmail.nl|planet.nl|btinternet.com|sky.com|virginmedia.com|ntlworld.com|comcast.net|verizon.net|att.net|sbcglobal.net|cox.net|bellsouth.net|mail.com|mail.ru|yandex.ru|yandex.com|rambler.ru|qq.com|163.com|126.com|naver.com|daum.net|seznam.cz|wp.pl|o2.pl|onet.pl|interia.pl|uol.com.br|bol.com.br|terra.com.br|rediffmail.com|zoho.com|tutanota.com|fastmail.com|hey.com|bigpond.com|optusnet.com.au|shaw.ca|rogers.com|sympatico.ca|videotron.ca';

/** Providers that slips are looked for in: long and known enough for a slip to be plain. */
export const slipTargets =
	'gmail.com|googlemail.com|hotmail.com|hotmail.fr|hotmail.co.uk|outlook.com|outlook.fr|yahoo.com|yahoo.fr|yahoo.co.uk|icloud.com|protonmail.com|wanadoo.fr|laposte.net|orange.fr|t-online.de|freenet.de|libero.it|virgilio.it|comcast.net|verizon.net|sbcglobal.net|btinternet.com|bluewin.ch';

/** Real domains one letter away from them. */
export const slipExceptions =
	'mail.com|email.com|ymail.com|rmail.com|fmail.com|gmai.com|gmx.com|orang.fr|range.fr|orange.com|outlook.co|liber.it|bero.it|cloud.com|look.com|yaho.fr|freenet.fr|laposte.fr|virgil.it';

/** Endings that are no ending at all, with what was meant. */
export const endingSlips: Readonly<Record<string, string>> = {
	con: 'com',
	comm: 'com',
	ocm: 'com',
	cmo: 'com',
	vom: 'com',
	xom: 'com',
	cim: 'com',
	clm: 'com',
	coom: 'com',
	ccom: 'com',
	cpm: 'com',
	dom: 'com',
	nett: 'net',
	nte: 'net',
	ner: 'net',
	ogr: 'org',
	orgg: 'org',
	rog: 'org',
	ffr: 'fr',
	frr: 'fr',
};

/** What stands before the @ of an address that nobody has. */
export const placeholderMailboxes =
	'test|tests|testing|tester|testuser|demo|dummy|fake|foo|foobar|example|exemple|sample|beispiel|asdf|xyz|xxx|aaa|none|null|nobody|nomail|noemail|' +
	'unknown|inconnu|firstname lastname|first last|prenom nom|vorname nachname|name|yourname|votrenom|username|john doe|jane doe|johndoe|max mustermann';

/** Nobody reads these: the portal's mails to the customer would be lost. */
export const unreadMailboxes = 'noreply|no reply|donotreply|do not reply|ne pas repondre|nepasrepondre|nicht antworten';
