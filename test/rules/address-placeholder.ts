import { cases } from '../cases.ts';

export default cases('address-placeholder', {
	silent: [
		{},
		{ addressLine1: '12 Harbour Road', addressLine2: '', city: 'Hull' },
		{ addressLine1: '1 Contest Avenue', city: 'Testaccio' },
		{ addressLine1: 'W Sample Road 1400', city: 'Coral Springs' },
		{ addressLine1: 'Aa 4', city: 'Å' },
		{ addressLine1: '東京都千代田区丸の内1-1', city: '東京' },
		{ addressLine2: '-' },
		{ addressLine1: '47', addressLine2: 'Harbour Road' },
		{ addressLine1: '4 State Street' },
		{ addressLine1: '4 avenue du Port', city: 'La Teste-de-Buch' },
		{ addressLine1: '4 place Anatole', city: 'Rue' },
		{ addressLine1: 'Via XXX Ottobre 12', city: 'Trieste' },
		{ addressLine1: '8 Test Valley Business Park' },
		{ addressLine1: '12 rue du Jardin d’Essai' },
		{ city: 'Ii' },
		// Names that only sound so.
		{ city: 'Remote', state: 'OR', country: 'US' },
		{ city: 'Home', state: 'KS', country: 'US' },
		{ addressLine1: '140 Given Road', country: 'US' },
		{ addressLine1: 'Avenida 0 # 13-25', country: 'CO' },
		{ addressLine1: 'Calle sin nombre s/n', country: 'MX' },
		{ addressLine1: 'Street 271', country: 'KH' },
		{ addressLine1: 'Avenue 5', country: 'CI' },
		{ addressLine1: '14 X Street', country: 'US' },
		{ addressLine1: '12 avenue de La Teste', country: 'FR' },
		{ addressLine1: '5 rue Albert Machin', country: 'FR' },
		{ addressLine1: 'Hausnummernweg 3', country: 'DE' },
		{ addressLine1: 'Via XX Settembre 4', country: 'IT' },
		{ addressLine1: '12 House Lane', country: 'GB' },
		{ addressLine1: '3 Contest Lane', country: 'GB' },
		{ addressLine1: 'Place du Numéro 8', country: 'FR' },
		{ city: 'Nowhere Else', state: 'TAS' },
		{ city: 'Y', addressLine1: '4 rue Haute' },
	],
	found: [
		{ record: { addressLine1: '123 Main Street' }, on: 'addressLine1', message: 'sample', level: 'question' },
		{ record: { addressLine1: '123 Fake Street' }, on: 'addressLine1', message: 'words' },
		{ record: { addressLine1: 'Teststraße 1' }, on: 'addressLine1', message: 'words' },
		{ record: { addressLine1: '1 rue du Test' }, on: 'addressLine1', message: 'words' },
		{ record: { city: 'N/A' }, on: 'city', message: 'words' },
		{ record: { city: 'Musterstadt' }, on: 'city', message: 'words' },
		{ record: { addressLine1: '{{address}}' }, on: 'addressLine1', message: 'words' },
		{ record: { addressLine1: '---' }, on: 'addressLine1', message: 'symbols' },
		{ record: { city: 'asdfgh' }, on: 'city', message: 'keys' },
		{ record: { city: 'xxxxx' }, on: 'city', message: 'words' },
		{ record: { addressLine1: '12345' }, on: 'addressLine1', message: 'digits' },
		{ record: { addressLine1: 'null null' }, on: 'addressLine1', message: 'words' },
		{ record: { addressLine1: 'Adresse inconnue' }, on: 'addressLine1', message: 'words' },
		{ record: { addressLine1: '47' }, on: 'addressLine1', message: 'numberAlone', level: 'question' },
		// A street that may bear the word is asked.
		...[
			{ addressLine1: '7 Test Road', city: 'Romsey', postalCode: 'SO51 6HA', country: 'GB' },
			{ addressLine1: 'Unit 3 Test Mill', city: 'Stockbridge', postalCode: 'SO20 6EX', country: 'GB' },
			{ addressLine1: '18 Test Lane', city: 'Southampton', country: 'GB' },
			{ addressLine1: '310 Tester Road', city: 'Cumming', state: 'GA', country: 'US' },
			{ addressLine1: '88 Test Track Road', country: 'US' },
			{ addressLine1: '4120 Dummy Line Road', country: 'US' },
			{ addressLine1: '640 Nowhere Road', city: 'Athens', state: 'GA', country: 'US' },
			{ addressLine1: 'Straße 12', country: 'DE' },
			{ addressLine1: '4 Privet Drive', country: 'GB' },
			{ addressLine1: 'Avenida Siempreviva 742', country: 'AR' },
		].map((record) => ({ record, on: 'addressLine1' as const, message: 'sample', level: 'question' as const })),
		// A joke, and what names no street, is none.
		...[
			{ addressLine1: '1234 Fake Road', city: 'Boise', country: 'US' },
			{ addressLine1: '123 Fake Road, Springfield, IL 62701', country: 'US' },
			{ addressLine1: '123 Test Street, Testville', country: 'US' },
			{ addressLine1: '123 Test Lane', postalCode: 'SO16 9JX', country: 'GB' },
			{ addressLine1: '7 Test Road', city: 'Leeds', postalCode: 'LS1 4DY', country: 'GB' },
			{ addressLine1: '123 Nowhere Lane', country: 'US' },
			...(
				'Street Name 1|Street and number|Straße Hausnummer|12 Any Road|Unknown Road 4|rue inconnue|rue xxx|unbekannte Straße|Straatnaam 1|12 Somewhere St|' +
				'Via Fittizia 3|Calle Inventada 8|000 Street|1 Foo Road|Beispielweg 4|Exempelgatan 9|Esimerkkikatu 2|Testikatu 1|サンプル町1-2-3|测试路8号|테스트로 5|شارع تجريبي 1|' +
				'нет адреса|ул. Пушкина, дом Колотушкина|adresse à venir|geen adres|brak ulicy|senza indirizzo|k. A.|see attached|Same as billing|online'
			)
				.split('|')
				.map((addressLine1) => ({ addressLine1 })),
		].map((record) => ({ record, on: 'addressLine1' as const, message: 'words' })),
	],
});
