// Words of addresses, folded (lower case, no accents). Own selection from common knowledge, 2026-11-22.

/** What stands in a street or city field that nobody filled, as the whole value. */
export const addressPlaceholders =
	'n a|na|none|nil|null|nothing|empty|blank|unknown|not known|not available|not applicable|not provided|' +
	'not specified|unspecified|undefined|tbd|tba|tbc|to be determined|to be confirmed|to follow|later|pending|' +
	'see above|see below|same|same as above|as above|idem|ditto|address|address1|address 1|address line|' +
	'address line 1|address line1|addr|addr1|street address|street name|your street|my street|your address|' +
	'my address|the address|company address|city|your city|my city|city name|any city|anycity|anytown|any town|' +
	'sometown|some town|some city|cityname|townsville town|nowhere|somewhere|anywhere|everywhere|state|province|' +
	'your state|region|no address|no street|no city|inconnu|inconnue|aucun|aucune|neant|non renseigne|' +
	'non renseignee|non communique|a completer|a definir|a renseigner|a preciser|adresse|adresse 1|' +
	'adresse ligne 1|ville|votre adresse|votre rue|votre ville|mon adresse|nom de la rue|nom de rue|' +
	'voir ci dessus|nulle part|quelque part|ma ville|unbekannt|keine|keine angabe|ohne|strassenname|hausnummer|' +
	'stadt|anschrift|irgendwo|nirgendwo|musterstadt|musterort|musterhausen|siehe oben|desconocido|desconocida|' +
	'ninguno|ninguna|sin direccion|direccion|ciudad|mi ciudad|tu ciudad|sconosciuto|sconosciuta|nessuno|nessuna|' +
	'indirizzo|citta|onbekend|geen|adres|straatnaam|woonplaats|ergens|desconhecido|desconhecida|nenhum|nenhuma|' +
	'endereco|cidade|nieznany|brak|miasto|adres ulica|不明|不详|未知|无|無|地址|住所|街道|城市|市区町村|адрес|город|неизвестно|нет|' +
	'teste|essai|bidon|foo|todo|demo|prova|proef|see invoice|see notes|see attached|on file|will advise|ask customer|call customer|same as billing|' +
	'same as billing address|same as shipping|address goes here|not yet known|n v t|nvt|k a|temporary|' +
	'adresse folgt|adresse bidon|adresse fictive|adresse a venir|pas d adresse|a remplir|no tiene|sem endereco|senza indirizzo|via tal dei tali|geen adres|' +
	'brak adresu|brak ulicy|нет адреса|без адреса|не указан|не указано|لا يوجد|غير معروف|بدون عنوان';

/** The same for streets alone: Rue, Ort and Stad are towns too. */
export const streetPlaceholders =
	'rue|via|rua|calle|ort|stad|sans|vide|no|ulica|straat|strasse|street|plaats|улица|town|line 1|line1|remote|virtual|online|home|home address';

/** Words that mean a test or a sample wherever they stand whole in a street or city. */
export const addressTestWords =
	'test|tests|testing|tester|teststreet|testcity|testville|testtown|teststadt|teststrasse|dummy|fake|' +
	'placeholder|lorem|ipsum|asdf|qwerty|azerty|foobar|blah|blabla|tbd|xxxx|xxxxx|yyy|zzz|prueba|demo|fictif|' +
	'fictive|fictitious|imaginary|mustermann|musterstr|musterstrasse|musterweg|musterplatz|exemple|' +
	'beispielstrasse|beispielstadt|ejemplo|esempio|exemplo|voorbeeld|voorbeeldstraat|przykladowa|przyklad|testowa|' +
	'testgatan|testvej|testlaan|teststraat|testovaci|example|anystreet|somestreet|examplestreet|examplecity|' +
	'samplestreet|sampletown|fakestreet|тест|тестовая|テスト|测试|測試|테스트';

/** Streets of sample data, known to everybody: as the beginning of the value. */
export const sampleStreets =
	'sample address|sample street|sample city|sample town|123 any st|123 any street|123 anywhere st|' +
	'123 anywhere street|123 fake st|123 fake street|123 street|123 test|123 sample|123 example|123 your street|' +
	'123 address|123 abc|1 test|12 test|742 evergreen terrace|calle falsa|rue de la paix 123|123 rue exemple|' +
	'some street|any street|your street|street 1 2 3|street 123|abc street|xyz street|rua teste|rua exemplo|via prova|via di prova|strada exemplu|' +
	'teszt utca|minta utca|ulica testowa|улица примерная|ул примерная|ул пушкина дом колотушкина|nulle part|rue de nulle part';

/** The same, where a real company may be all the same. */
export const commonSampleStreets =
	'123 main|123 main st|123 main street|123 main rd|1234 main st|1234 main street|12345 main st|12345 main street|1 sesame street|123 sesame street|' +
	'(?:av|avenida) siempre ?viva 742|4 privet drive|1313 mockingbird lane|12 grimmauld place|221b baker street|(?:strasse|str|straat) \\d{1,3}|123 rue principale|123 elm street|calle 123|' +
	'rua 123|via 123';

/** Words that make a street of nothing but words for a street, numbers and these a made-up one: `12 Any Road`, `Street name 1`. */
export const unnamedWords =
	'unknown|any|anywhere|nowhere|some|somewhere|your|false|foo|foobar|xx|xxx|xxxx|abc|abcd|xyz|aaa|aaaa|name|here|enter|inconnue|inconnu|bidon|machin|truc|fictive|fictif|' +
	'unbekannt|unbekannte|desconocida|inventada|inventata|fittizia|sconosciuta|onbekende|straatnaam|strassenname|neznama|nieznana|deneme|неизвестная|неизвестно|000';

/** The same where no number stands with them: `Street and number`. */
export const labelWords = 'number|numero|num|hausnummer|huisnummer|nummer|numer';

/** Words that may stand between those. */
export const linkingWords =
	'no|nr|n|and|und|et|y|e|of|the|de|du|des|la|le|di|del|line|house|address|adresse|direccion|indirizzo|adres|goes';

/** Beginnings of words that mean a test or a sample before a word for a street or town. */
export const testBeginnings = 'testi?|muster|beispiel|phantasie|fantasie|irgendwo|exempel|eksempel|esimerkki|voorbeeld';

/** Words that mean a test or a sample inside a text without spaces. */
export const testParts = 'テスト|サンプル|测试|測試|示例|某某|테스트|샘플|تجريبي';

/** What a word for a test says of a street that is one all the same: a surname, a track for vehicles, a railway of loggers. */
export const testStreets =
	'tester (?:st|street|rd|road|ln|lane|dr|drive|ave|avenue|ct|court|way)|test (?:track|site|station|range|cell|pit|farm|ground)|testing ground|dummy line';

/** Streets beside the river Test. */
export const riverStreets = 'test (?:lane|rd|road|close|way|mill|view|mews|bridge|house|court|gardens|walk|drive)';

/** Words for the kind of a street, as a whole word. */
export const streetWords =
	'street|st|road|rd|avenue|ave|av|avda|avenida|boulevard|blvd|bd|lane|ln|drive|dr|way|place|pl|square|sq|court|ct|crescent|cres|close|terrace|parkway|highway|hwy|row|walk|alley|quay|' +
	'rue|chemin|impasse|allee|allees|quai|route|cours|passage|sentier|ruelle|venelle|chaussee|calle|carrer|carretera|paseo|passeig|plaza|ronda|camino|via|viale|piazza|corso|vicolo|strada|largo|' +
	'rua|travessa|estrada|praca|alameda|rodovia|strasse|str|weg|gasse|platz|ring|ufer|straat|laan|plein|gracht|kade|dreef|gata|gatan|vagen|vag|vej|gade|vei|veien|gaten|katu|tie|' +
	'ulica|ul|ulitsa|utca|ut|ter|namesti|trida|trg|sokak|caddesi|cadde|cd|sk|bulvar|bulvari|jalan|jl|jln|lorong|soi|thanon|dao|lu|jie|улица|ул|проспект|пр|вулиця|οδος';

/** Endings of one-word street names: Hauptstraße, Storgatan, Kalverstraat. */
export const streetEndings =
	'strasse|str|weg|gasse|platz|allee|ring|damm|ufer|straat|laan|plein|gracht|kade|singel|dreef|gatan|gata|vagen|vag|vej|gade|vei|veien|gaten|katu|tie|kuja|iela|gatve|utca';

/** Words for a building or site that has a name in place of a number. */
export const siteWords =
	'tower|towers|building|bldg|house|centre|center|mall|airport|station|park|campus|estate|complex|hall|castle|farm|barracks|hospital|university|college|school|port|harbour|harbor|terminal|' +
	'hotel|market|arcade|plaza|works|mill|mills|yard|yards|depot|wharf|dock|docks|quarry|plant|factory|manor|lodge|cottage|villa|villas|corner|junction|crossing|exit|stadium|arena|abbey|rectory|vicarage|parsonage|base|afb|airbase|raf|camp|fort|garrison|arsenal|armory|armoury|naval|kaserne|caserne|caserma|cuartel|quartel|kazerne|koszary|' +
	'industrial|business|science|technology|retail|trading|shopping|zone|zi|za|zac|zae|zone industrielle|parc|immeuble|residence|tour|aeroport|gare|lieu|lieudit|domaine|ferme|chateau|mairie|' +
	'palais|batiment|centre commercial|lotissement|hameau|rond|rondpoint|edificio|torre|poligono|urbanizacion|finca|aeropuerto|estacion|centro|parque|aeroporto|stazione|palazzo|zona|' +
	'gebaude|haus|bahnhof|flughafen|schloss|gewerbegebiet|industriegebiet|gewerbepark|hof|gut|muhle|einkaufszentrum|gebouw|bedrijventerrein|vliegveld|luchthaven|winkelcentrum|menara|wisma|gedung|' +
	'dvor|sentrum|kjopesenter|kauppakeskus|kopcentrum|centrum|storcenter|lufthavn|flygplats|bypass|fazenda|hacienda|rancho|estancia|quinta|autoroute|autobahn|autostrada|motorway|level|floor|unit|suite|warehouse|hangar|gate';

/** Words for a square before its name: Place de la Gare, Piazza Grande. In English `Place` is a street, and stands behind. */
export const squareWords =
	'place|pl|grand place|piazza|piazzale|piazzetta|pza|pzza|p za|p zza|plaza|placa|praca|pca|largo|campo|plac|rynek|namesti|namestie|nam|trg|plein|markt|piata|' +
	'plateia|ploshchad|площадь|пл|площа|πλατεια|πλ|square';

/** The same behind its name. */
export const squareEndWords =
	'square|sq|platz|markt|plein|torg|tori|plads|plass|plats|namesti|rynek|trg|ter|tere|meydani|meydan|valjak|aikste|laukums|chowk|maidan|площадь';

/** The same as the end of a word: Marktplatz, Stortorget. */
export const squareEndings =
	'platz|markt|plein|torg|torget|torv|torvet|tori|plads|pladsen|plass|plassen|platsen|aukio|valjak|laukums';

/** Endings of a number that counts streets, and the streets: `2e avenue`, `5ª Avenida`. */
export const ordinalEndings = 're|er|e|eme|a|o|ta|da|ra';
export const ordinalStreets = 'avenue|rue|rang|avenida|av|calle';

/** Roads of North America that have a number for a name, and the streets of Colombia. */
export const numberedRoads = 'highway|hwy|route|rte|road|rd|interstate|i|us|u s|sr|cr|fm';
export const gridStreets = 'calle|cl|carrera|cra|cr|kr|diagonal|dg|transversal|tv';

/** Rooms of a building, which have numbers of their own. */
export const roomWords = 'suite|ste|unit|apt|apartment|room|rm|bldg|building|floor|fl';

/** What else a number belongs to that stands behind it. */
export const numberedWords =
	'suite|ste|unit|apt|room|bp|p\\.?o\\.?|box|no|nr|n[o°º]|route|rte|hwy|highway|road|rd|lot|bureau|office|building|bldg|cs|tsa|postfach|locker';

/** Names of months that stand in names of streets, as they do there, beside a day. */
export const monthWords =
	'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|' +
	'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|gener|febrer|maig|juny|juliol|agost|desembre|' +
	'janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|' +
	'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|' +
	'januar|februar|marz|april|juni|juli|august|september|oktober|november|dezember|mei|maart|augustus|' +
	'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|' +
	'ledna|unora|brezna|dubna|kvetna|cervna|cervence|srpna|zari|rijna|listopadu|prosince|svibnja|lipnja|kolovoza|rujna|' +
	'ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|mayis|agustos|ekim|nisan|temmuz|eylul|kasim|' +
	'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|серпня|травня|вересня|листопада';

/** Words that fill a field when nothing but these and the telling ones stands in it. */
export const fillerWords =
	'no|not|known|temporary|enter|insert|type|here|your|' +
	'available|fixed|confirmed|determined|to|be|n|a|na|x|c|o|line|1|2|empty|blank|votre|saisir|ici|sans|aucune|aucun|' +
	'hier|ohne|sample';

/** The telling ones: at least one of them makes a value a filler. */
export const tellingWords =
	'null|nil|none|unknown|tbc|tbd|tba|test|testing|address|addresse|adresse|adresses|addr|inconnu|inconnue|dummy|fake|temp|xx|xxx|placeholder|undefined|' +
	'kein|keine|keiner|unbekannt|unbekannte|desconocida|desconocido|direccion|indirizzo|adres|abc|abcd|xyz|mock|given|provided|applicable|specified|advised|example';

/** What says that there is no number: sin número, bez broja, sans numéro, kilometre stones, corners and landmarks. */
export const noNumberWords =
	's n|sn|s no|sin numero|sin num|sem numero|senza numero|snc|bez broja|bb|b b|sans numero|no number|ohne nummer|o nr|zonder nummer|km|kilometer|kilometre|b n|p n|cnr|esq|esquina|opp|opposite|behind|next to|adjacent to|en face|contiguo|frente a|junto a';

/**
 * Abbreviations for the kind of a street that no post office has in its list, with the word; a list per language. The usual ones
 * (St, Ave, Bd, Str., C/) are left alone: they are right.
 */
export const oddAbbreviations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	en: {
		strt: 'Street',
		stret: 'Street',
		avn: 'Avenue',
		aven: 'Avenue',
		boul: 'Boulevard',
		bvd: 'Boulevard',
		blvrd: 'Boulevard',
		crcl: 'Circle',
		drv: 'Drive',
		parkwy: 'Parkway',
		hiwy: 'Highway',
		hway: 'Highway',
		rod: 'Road',
	},
	fr: {
		r: 'rue',
		bvd: 'boulevard',
		bld: 'boulevard',
		blv: 'boulevard',
		boul: 'boulevard',
		fbg: 'faubourg',
		chem: 'chemin',
		avn: 'avenue',
		plc: 'place',
	},
	it: { v: 'via', pzza: 'piazza', czo: 'corso', vle: 'viale', str: 'strada' },
};

/** The language of street names, where there is one. */
export const streetLanguage: Readonly<Record<string, string>> = {
	AU: 'en',
	CA: 'en',
	FR: 'fr',
	GB: 'en',
	IE: 'en',
	IT: 'it',
	MC: 'fr',
	NZ: 'en',
	US: 'en',
	ZA: 'en',
	GP: 'fr',
	MQ: 'fr',
	GF: 'fr',
	RE: 'fr',
	YT: 'fr',
	LU: 'fr',
};

/** Countries in which mail goes to boxes, or most business addresses are one: no fault there. */
export const boxCountries =
	'AE AG AI AO AS AW BB BF BH BI BJ BM BN BS BT BW BZ CD CF CG CI CK CM CV DJ DM ER ET FJ FK FM GA GD GH GL GM GN GQ GU GW GY HT IQ IR JM JO ' +
	'KE KI KM KN KW KY LA LB LC LR LS LY MG MH ML MP MR MS MV MW MZ NA NC NE NG NP NR NU OM PF PG PM PS PW QA RW SA SB SC SD SH SL SN SO SR SS ' +
	'ST SY SZ TC TD TG TK TL TO TT TV TZ UG VC VG VI VU WF WS YE ZM ZW';

/** Islands and stations whose settlements have hardly a street: there the settlement is the whole address. */
export const settlementCountries = 'AI AQ BV CC CX FK GS HM IO MS NF NU PN SH SJ TF TK UM WF';

/** Cities of Australia far from each other, each with the postal code of its centre: widely known facts, own selection, 2026-11. */
export const australianCities =
	'Sydney 2000|Melbourne 3000|Brisbane 4000|Adelaide 5000|Perth 6000|Hobart 7000|' +
	'Newcastle 2300|Wollongong 2500|Albury 2640|Wagga Wagga 2650|Tamworth 2340|Dubbo 2830|Orange 2800|Bathurst 2795|Coffs Harbour 2450|' +
	'Port Macquarie 2444|Lismore 2480|Broken Hill 2880|Goulburn 2580|Armidale 2350|Gosford 2250|' +
	'Geelong 3220|Ballarat 3350|Bendigo 3550|Shepparton 3630|Mildura 3500|Wodonga 3690|Warrnambool 3280|Traralgon 3844|Wangaratta 3677|Horsham 3400|' +
	'Cairns 4870|Townsville 4810|Toowoomba 4350|Mackay 4740|Rockhampton 4700|Bundaberg 4670|Gladstone 4680|Hervey Bay 4655|Maryborough 4650|' +
	'Mount Isa 4825|Gold Coast 4217|Southport 4215|Surfers Paradise 4217|Ipswich 4305|' +
	'Mount Gambier 5290|Whyalla 5600|Port Augusta 5700|Port Lincoln 5606|Murray Bridge 5253|Port Pirie 5540|' +
	'Bunbury 6230|Geraldton 6530|Albany 6330|Kalgoorlie 6430|Mandurah 6210|Busselton 6280|Broome 6725|Karratha 6714|Port Hedland 6721|' +
	'Launceston 7250|Devonport 7310|Burnie 7320';
