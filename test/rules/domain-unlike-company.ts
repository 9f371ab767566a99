import { cases } from '../cases.ts';

const pairs = (list: readonly (readonly [companyName: string, domain: string, country?: string])[]) =>
	list.map(([companyName, domain, country]) => ({ companyName, domain, ...(country && { country }) }));

export default cases('domain-unlike-company', {
	silent: [
		{},
		{ domain: 'dentsu', companyName: '株式会社電通' },
		...pairs([
			['Harbour Bakery Ltd', 'harbour'],
			['Harbour Bakery Ltd', 'hblondon'],
			['Harbour Bakery Ltd', 'hrbrbkry'],
			// Elided words.
			['L’Horloge SARL', 'horlogetroyes', 'FR'],
			["L'Horloge SARL", 'maisonhorloge', 'FR'],
			['D’Artois Conseil SAS', 'artois-conseil', 'FR'],
			['Dell’Acqua S.r.l.', 'acquavini', 'IT'],
			['All’Ancora S.n.c.', 'ancoraristorante', 'IT'],
			['E.Lemoine SAS', 'lemoine', 'FR'],
			['O’Malley Ltd', 'omalleydublin', 'IE'],
			// Umlauts and their like, spelled out or dropped.
			['Jäger & Töchter GmbH', 'jaegertoechter', 'DE'],
			['Jäger & Töchter GmbH', 'jagertochter', 'DE'],
			['Jaeger Bau GmbH', 'jagerhof', 'DE'],
			['Köhl Bau GmbH', 'koehlhof', 'DE'],
			['Rüst Bau GmbH', 'ruesthof', 'DE'],
			['Måsø Bygg AS', 'maasoefisk', 'NO'],
			['Größer KG', 'groesser', 'DE'],
			['Weiß AG', 'weissag', 'CH'],
			['Bjørnsen AS', 'bjoernsenoslo', 'NO'],
			['Åberg AB', 'aabergs', 'SE'],
			['Sæther AS', 'saether', 'NO'],
			['Núñez y Cía SL', 'nunez', 'ES'],
			['Łukasik sp. z o.o.', 'lukasikmeble', 'PL'],
			// Hyphens.
			['9-Sources Bakery AB', 'ninesources', 'SE'],
			['Jean-Baptiste Morel SARL', 'baptistemorel', 'FR'],
			['Schmidt-Rau Technik GmbH', 'rautechnik', 'DE'],
			['Marie-Anne Laure SARL', 'contactmal', 'FR'],
			// Numbers in words, and words in numbers.
			['5 Ltd', 'fivegroup', 'GB'],
			['Groupe 8 SAS', 'huitparis', 'FR'],
			['Drei GmbH', 'team3wien', 'AT'],
			['Seven AB', '7online', 'SE'],
			['Dodici S.r.l.', 'studio12', 'IT'],
			['1000 Vini S.r.l.', 'millebottiglie', 'IT'],
			// & written out.
			['P & Q Travel Ltd', 'pandq', 'GB'],
			['P&Q Voyages SARL', 'petq', 'FR'],
			['K & L Bau GmbH', 'kundl', 'DE'],
			['R&S Motor SL', 'rys', 'ES'],
			['F&G S.r.l.', 'feg', 'IT'],
			['Canto+ SAS', 'cantoplus', 'FR'],
			// One word in both, alone or inside a longer one.
			['Nordlicht Elektrotechnik GmbH', 'elektrotechniknord', 'DE'],
			['Regionalwasserwerke Ahr GmbH', 'wasserwerke', 'DE'],
			['Consorzio Vinicolo Alto', 'vinicolo', 'IT'],
			['Pacific Orchard Growers LLC', 'orchardpartners', 'US'],
			['The Willow Tree Company Ltd', 'willowtreeinn', 'GB'],
			['Société Nouvelle des Carrières du Midi', 'sncm', 'FR'],
			['Vereinigte Glashütten Bayern AG', 'vgbayern', 'DE'],
		]),
	],
	found: pairs([
		['Harbour Bakery Ltd', 'zenithcloud'],
		['L’Horloge SARL', 'bluemountain', 'FR'],
		['Jäger & Töchter GmbH', 'kaffeepunkt', 'DE'],
		['9-Sources Bakery AB', 'fjallvandring', 'SE'],
		['Nordlicht Elektrotechnik GmbH', 'mypizza', 'DE'],
		['Pacific Orchard Growers LLC', 'zumbaclub', 'US'],
		['Dell’Acqua S.r.l.', 'pizzeriabeppe', 'IT'],
		['Groupe 8 SAS', 'lumino', 'FR'],
		['Núñez y Cía SL', 'talleres', 'ES'],
		['Willow Tree Company Ltd', 'dogsandcats', 'GB'],
		['Drei GmbH', 'bergblick', 'AT'],
	]).map((record) => ({ record, on: 'domain', message: 'unlike' }) as const),
});
