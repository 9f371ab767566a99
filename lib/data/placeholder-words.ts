// Words of test and template names, folded, in English, French, German, Spanish, Italian, Dutch, Portuguese, Polish,
// Japanese and Chinese, a few in other languages. Own selection, 2026-11; the published rules name "test, admin, nobody"
// (learn.microsoft.com/partner-center/validate-names-addresses, as of 2024-02-05).

/** Words that mean a test wherever they stand as a word of their own, beside other words too. */
export const testWords =
	'test|tst|demo|dummy|fake|placeholder|testcase|testdata|testkunde|testfirma|testklant|essai|prueba|teste|testowa|testowy|e2e|' +
	'тест|тестовая|тестовый|テスト|測試|测试|테스트|تجربة|اختبار|تست|בדיקה|δοκιμη|deneme';

/** Words that mean a test or a sample where nothing but template words stands beside them: real firms use them too. */
export const sampleWords =
	'tests|testing|tester|acme|sample|example|exemple|muster|mustermann|musterfirma|musterunternehmen|beispiel|ejemplo|esempio|exemplo|voorbeeld|przyklad|probny|prova|pruebas|probe|proef|lorem|ipsum|foo|foobar|fubar|blah|blabla|' +
	'xyz|xxx|xxxx|zzz|null|undefined|none|unknown|inconnu|inconnue|unbekannt|desconocido|desconhecido|sconosciuto|onbekend|nieznany|anonymous|anonyme|anonym|noname|nobody|admin|tbd|tba|todo|hogehoge|' +
	'fictive|fictif|fictitious|fictional|temporary|mock|sandbox|staging|empty|blank|cancel|submit|deleted|ignore|aucun|aucune|keine|ninguno|nessuno|geen|brak|' +
	'サンプル|例|示例|样本|пример|образец|неизвестно|예시|샘플|דוגמה|مثال|ornek|ukazka|esimerkki|exempel';

/** Words that a form or a programmer puts where a name belongs. */
export const genericWords =
	'company|companies|customer|customers|client|clients|firm|organisation|organization|org|business|businesses|enterprise|corporation|account|accounts|acct|tenant|user|users|partner|supplier|vendor|reseller|name|names|entity|employer|producer|recipient|emitter|consignee|receiver|sender|provider|operator|advertiser|merchant|buyer|seller|prospect|lead|subsidiary|' +
	'societe|entreprise|raison|sociale|denomination|nom|compte|fournisseur|transporteur|producteur|destinataire|emetteur|expediteur|exploitant|etablissement|organisme|raisonsociale|' +
	'firma|unternehmen|kunde|kunden|gesellschaft|konto|firmenname|firmenbezeichnung|lieferant|betrieb|bezeichnung|' +
	'empresa|cliente|clientes|compania|sociedad|razon|social|nombre|cuenta|proveedor|denominacion|' +
	'azienda|societa|ragione|nome|ditta|impresa|fornitore|denominazione|' +
	'bedrijf|klant|naam|bedrijfsnaam|onderneming|leverancier|klantnaam|' +
	'razao|sociedade|fornecedor|conta|companhia|denominacao|' +
	'nazwa|klient|przedsiebiorstwo|firmy|spolka|kontrahent|' +
	'会社|会社名|企業|企業名|顧客|顧客名|社名|名前|公司|公司名|公司名称|客户|客戶|名称|企业|企业名称|компания|клиент|название|фирма|организация|наименование|회사|고객|회사명|شركة|شرکت|חברה|sirket|musteri|foretag|kund|yritys|asiakas|virksomhed';

/** The same, but also the trade of real firms: they count beside the words above, or alone without a legal form. */
export const looseWords =
	'value|type|string|text|input|field|title|record|entry|item|data|information|info|department|dept|legal|official|full|trade|trading|commercial|commerciale|legale|officiel|juridique|var|trans|transporter|carrier|publisher|store|shop|office|school|bank|banque|waste|university|warehouse|contact|email|address|phone|clientele|default|alpha|beta|gamma|delta|omega|omikron|temp';

/** Small words around them. */
export const fillerWords =
	'my|your|our|some|any|a|an|the|new|old|another|other|this|that|big|of|for|in|on|at|to|and|or|is|it|here|no|number|nr|num|updated|edit|enter|insert|real|main|current|previous|existing|registered|unregistered|not|found|available|first|second|third|one|two|three|def|abc|' +
	'mon|ma|mes|votre|vos|notre|nos|le|la|les|l|un|une|du|de|des|d|nouveau|nouvelle|autre|et|ou|n|numero|ici|saisir|non|trouve|' +
	'mein|meine|ihre|ihr|ihrer|unsere|neue|neuer|der|die|das|ein|eine|und|oder|hier|eingeben|' +
	'mi|su|tu|nueva|nuevo|el|los|una|uno|y|o|otra|otro|del|aqui|' +
	'mia|mio|tua|tuo|vostra|nuova|nuovo|il|lo|della|dell|di|e|altra|inserire|' +
	'mijn|uw|jouw|nieuwe|nieuw|het|een|van|en|ander|' +
	'minha|meu|sua|seu|nova|novo|os|as|da|dos|uma|um|outra|nao|encontrado|' +
	'moja|twoja|nowa|inna|i|lub|моя|ваша|новая|我的|您的|新|貴社|御社|' +
	'uk|us|eu|fr|be|gb|de|usa|csp|cust|co|corp|inc';

/** Words that glue to the ones above: `mycompany`, `yourname`, `testco`. */
export const gluingWords =
	'my|your|our|some|any|new|mon|votre|mein|ihre|big|the|co|corp|inc|ltd|number|id|株式会社|有限公司|股份有限公司|有限责任公司|주식회사';

/** Words for a sample that hardly any firm bears: beside other words too. */
export const sampleAnywhere =
	'exemple|exemplo|ejemplo|esempio|beispiel|voorbeeld|mustermann|musterfirma|サンプル|示例|样本';

/** What people write to say that there is nothing yet, folded. */
export const phrases =
	'n a|do not use|to be defined|to be confirmed|to be completed|to be announced|delete me|please delete|not applicable|no name|no company|a definir|a completer|ne pas utiliser|nicht verwenden|no usar|por definir|da definire|non applicable|keine angabe|sin nombre|sans nom|personal use|private person|particulier|toto|titi|toto titi|bidule|machin truc|pippo|fulano|mengano';

/** Notes to oneself behind a name, folded: nobody is called so, whatever stands before. */
export const remarks =
	'do not use|please delete|to delete|to be deleted|duplicate|doublon|ne pas utiliser|a supprimer|nicht verwenden|nicht benutzen|no usar|duplicado|non usare|duplicato|niet gebruiken|nao usar|old tenant|new tenant|test tenant|demo tenant|ancien tenant|nouveau tenant|old account|inactive|ancien client|nouveau client';

/** Words after which `test` is the trade of a real firm: Aehr Test Systems, Test & Measurement. */
export const testTrade =
	'system|systems|service|services|equipment|equipement|measurement|lab|labs|laboratory|laboratories|laboratoire|laboratoires|research|solutions|technology|technologies|engineering|instruments|rite|valley|aankoop|achats|centre|center|inspection|certification|automation|tools|drilling|&|and|prep|drive|kits|match';

/** Those of them that make a name of nobody out of `company` alone: my company, another company. */
export const determiners =
	'my|your|our|some|any|a|an|new|another|other|this|that|big|test|abc|mon|ma|votre|notre|une|un|nouvelle|autre|mein|meine|ihre|unsere|neue|eine|ein|mi|su|tu|una|nueva|mia|tua|mijn|uw|jouw|minha|sua|uma|moja|twoja|моя|ваша|我的|您的|貴社|御社';

/** Those that say whose: my company is nobody's name, the company may be. */
export const possessives =
	'a|an|my|your|our|some|any|another|mon|ma|mes|votre|vos|notre|nos|mein|meine|ihr|ihre|unser|unsere|mi|su|tu|mia|mio|tua|vostra|mijn|uw|jouw|onze|minha|meu|sua|seu|moja|twoja|моя|ваша|我的|您的|貴社|御社';

/** Samples that a legal form does not make a firm of. */
export const plainSamples =
	'acme|example|exemple|exemplo|ejemplo|esempio|beispiel|voorbeeld|przyklad|muster|mustermann|musterfirma|musterunternehmen|foo|foobar|fubar|lorem|ipsum|xyz|xxx|null|undefined|unknown|none|noname|サンプル|示例|样本';
