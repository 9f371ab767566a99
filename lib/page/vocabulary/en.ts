import type { Vocabulary } from './vocabulary.ts';

/** What stands before the number of an address line. */
const line = '(address ?(line|ligne)?|line|street)';

/** What a part of a country is called. */
const parts = 'state|province|prefecture|county|region|territory|canton|emirate';
/** What a customer is called. */
const company = '(company|business|organi[sz]ation)';

export const english: Vocabulary = {
	phrases: {
		veto: [
			'pass ?(word|code|wd)|otp|captcha|one time|(verification|security|access) code',
			'(on (the )?|credit )card|card ?(holder|number|name|code)|cc ?(name|number)|iban|promo|gift',
			'user ?(name|id)|login|nick ?name|alias|(screen|display) name',
			'(name|label|type) (of|for) (the |this )?address|(ip|web|mac|url) address',
			'address (nick ?name|name|label|type|book)|search|find\\w*|look ?up|(store|warehouse)s?',
			'zip ?(code )?(plus )?4|plus 4|last 4|(phone|tel|telephone) (type|extension|ext)',
			'(country|calling|dial\\w*|area|phone) (calling )?code|^ext$|extension|fax|website|url|homepage',
			'vat|tax|fiscal|job|role|position|occupation|title|name (prefix|suffix)|birth\\w*|dob|nationality',
			'citizenship|name of (the )?(item|product|project|event|file)',
			'(product|project|event|file|pet|list|item|controller) name|message|comment\\w*',
			`${company} (size|type|category|model|stage|role)|(size|type) of .*`,
			'number of|(business|tax) number|account name',
			`${line} ?[4-9]`,
		],
		dateAgreed: [
			'(agree(ment|d)?|accept(ance|ed)?|sign(ed|ing|ature)?)\\b.* (date|on)',
			'date\\b.* (accept\\w*|agree\\w*|sign\\w*)( (of|the)\\b.*)?|dateagreed',
		],
		moment: ['(date|month|day|year|time)s?'],
		associatedPartnerId: ['(indirect )?resellers?'],
		email: ['e ?mail( ?(address|id))?|^mail$|mail address'],
		phoneNumber: [
			'(tele|cell|mobile )?phone( ?(no|num(ber)?|numero))?|tel( ?(no|num(ber)?))?|mobile( number)?',
			'cell( number)?|gsm|contact number',
		],
		domain: ['(primary |main )?domain( ?(name|prefix))?|onmicrosoft( com)?'],
		organizationRegistrationNumber: [
			`(${company}|legal|corporate) (registration|register|identification|identifier|inn)( ?(id|no|number|code))?`,
			'registration (id|no|number)|legal identifier|organi[sz]ation ?registration ?number|\\binn',
		],
		addressLine3: [`${line} ?3`],
		addressLine2: [
			`${line} ?2`,
			'po box|address (continued|cont|complement|suppl\\w*)',
			'(additional|secondary|extended) address',
			'^(apt|apartment|suite|unit|floor|building|bldg|ste|flat)\\b.*',
		],
		postalCode: ['zip( ?(code|postal code))?|postal ?code|post ?code|eircode'],
		country: ['country( (or )?(region|territory))?|nation'],
		city: ['city( (or )?town)?|town( (or )?city)?|locality|municipality|suburb'],
		state: [`(${parts})( (or )?(${parts}))*`],
		addressLine1: [
			`${line} ?1`,
			'((street|mailing|postal|billing|shipping|delivery|home|business|company) )?address( line)?',
			'street( (name|and number|address))?',
		],
		companyName: [
			`${company}( (or )?(${company}|institution))+( name)?|name of (the |your )?(${company}|institution)( or (${company}|institution))?`,
			`(legal |registered |trading )?(${company}|firm|employer|entity|corporate|corporation|institution)( ?(legal |full )?name)?`,
			'legal ((company|business|entity) )?name|association|structure',
		],
		middleName: ['middle ?(names?|initials?)|additional name'],
		fullName: [
			'full ?name|first and last name|first last name|name first (and )?last( name)?',
			'contact person|person to contact|recipient|attention|attn',
		],
		firstName: ['(first|given|fore|christian) ?names?|fname|name first'],
		lastName: ['(last|family|sur) ?names?|lname|name last'],
		bareName: ['(contact |customer |recipient |person )?name'],
	},
	wholeLabels: {
		organizationRegistrationNumber: ['tax registration (id|no|number)'],
	},
	idleWords: [
		'please enter type select choose provide your our the a an customer client primary main secondary alternate other',
		'work business contact new personal required optional first here shipping billing delivery home field input txt',
	],
	steps: {
		confirmation: ['confirmation', 'done'],
		review: ['review'],
		subscriptions: ['subscriptions?'],
		accountInfo: ['account info(rmation)?', 'customer info(rmation)?'],
	},
	stepNumber: { step: ['step'], of: ['of', 'on'] },
	entryHeadings: ['add (a )?(new )?customer', 'new customer'],
	afterwardsHeadings: ['setup info(rmation)?', 'customer (was )?(added|created)'],
	lastHeadings: ['(customer )?confirmation', 'done'],
	presses: {
		next: ['next', 'continue'],
		submit: ['submit'],
		update: ['update', 'edit'],
		leave: ['done', 'add products'],
	},
	agreement: {
		subject: ['agreement', '\\bmca\\b'],
		otherStart: ['who', 'when', 'date', 'person', 'name'],
		other: ['not', 'never'],
		willAccept: ['(will be|is|gets?|be) (asked|invited|required|prompted) to accept', 'will accept'],
		hasAccepted: ['(has|have|had) (\\w+ )?accepted', 'accepted the'],
		section: ['agreement', 'accept', 'attest', 'signat'],
		otherSection: ['primary contact'],
	},
	tellingWords: [
		'city|country|(first|last|company) name|company|address|(postal|zip) code|phone|state|agreement|number',
		'next|submit|update|review|subscriptions|date of',
	],
	labelRemarks: ['required', 'optional'],
	labelQuestions: ['what is this'],
	bareNames: ['(your |contact |primary contact |recipient )?name'],
	familyNameAlone: [],
	repetitions: ['confirm', 're ?(enter|type)', 'repeat', 'verify'],
	vagueLabels: ['region'],
	noValue: ['n/a', 'none'],
	months: 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec',
	countries: {
		names: {
			US: 'usa|united states of america',
			GB: 'uk|great britain',
			KR: 'korea',
			KP: 'democratic people s korea',
			CD: 'congo drc|democratic congo',
			CG: 'congo',
			CZ: 'czech republic|czechia',
			VN: 'viet nam',
			RU: 'russian federation',
			TR: 'turkey|turkiye',
			CV: 'cabo verde',
			MO: 'macau',
			PS: 'palestinian authority|palestine',
			VA: 'holy see|vatican',
			CI: 'ivory coast',
			MK: 'macedonia',
			SZ: 'swaziland',
			BN: 'brunei darussalam',
			SY: 'syrian arab republic',
			LA: 'lao people s democratic republic',
			TL: 'east timor',
		},
		idle: ['the|sar( china)?|(united )?republic of|(federated )?states? of', 'islamic|plurinational|bolivarian'],
		shared: ['china', 'korea', 'congo'],
	},
	invitations: ['(please )?(select|choose|pick)'],
};
