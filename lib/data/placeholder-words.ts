// Words of test and template names, folded, in the languages of Europe, and in Turkish, Indonesian, Hebrew, Arabic, Hindi, Thai,
// Korean, Japanese and Chinese. Own selection, 2026-11; the published rules name "test, admin, nobody"
// (learn.microsoft.com/partner-center/validate-names-addresses, as of 2024-02-05).

/** Words that mean a test wherever they stand as a word of their own, beside other words too. */
export const testWords =
	'test|tst|demo|dummy|fake|placeholder|testcase|testdata|testkunde|testfirma|testklant|essai|prueba|teste|e2e|' +
	'тест|テスト|測試|测试|테스트|تجربة|اختبار|تست|בדיקה|δοκιμη|deneme|' +
	'demoversion|testuser|testaccount|testkonto|testkund|dummies|ダミー|デモ|検証|検証用|演示|試験用|더미|데모|تجريبي|تجريبية|تجريبيه|דמו|демо|δοκιμαστικη|testi|teszt|tesztelo|fakey|testy|mctestface|testerson|mctesterson|mcfakeface|' +
	'testni|testna|testno|testne|testez|testsson|testovic|testberg|testsen|testovich|тестович|тестова|परीक्षण|टेस्ट|टेस्टिंग|টেস্ট|ทดสอบ|ทดลอง|ניסיון|ניסוי|בדיקות|ტესტი|թեստ|τεστ|testfirmasi|tesztceg|provforetag|prufufyrirtaeki|تجريب|التجربة|測試用|测试用|テスト用|試験|demofirma|demokunde|' +
	'testovacia|testovacie|testovacich|testaaja|testarea';

/** Words that mean a test or a sample where nothing but template words stands beside them: real firms use them too. */
export const sampleWords =
	'tests|testing|tester|acme|sample|example|exemple|muster|mustermann|musterfirma|musterunternehmen|beispiel|ejemplo|esempio|exemplo|voorbeeld|przyklad|probny|prova|pruebas|probe|proef|lorem|ipsum|foo|foobar|fubar|blah|blabla|' +
	'xyz|xxx|xxxx|zzz|null|undefined|none|unknown|inconnu|inconnue|unbekannt|desconocido|desconhecido|sconosciuto|onbekend|nieznany|anonymous|anonyme|anonym|noname|nobody|admin|tbd|tba|todo|hogehoge|' +
	'fictive|fictif|fictitious|fictional|temporary|mock|sandbox|staging|empty|blank|cancel|submit|deleted|ignore|aucun|aucune|keine|ninguno|nessuno|geen|brak|' +
	'サンプル|例|示例|样本|пример|образец|неизвестно|예시|샘플|דוגמה|مثال|ornek|ukazka|esimerkki|exempel|' +
	'eksempel|minta|παραδειγμα|δειγμα|bogus|phony|whatever|gibberish|nonsense|junk|trash|garbage|crap|quelconque|truc|bidule|factice|irgendwas|irgendein|irgendeine|dingsbums|quatsch|baz|qux|quux|piyo|ほげ|某|某某|xxxxx|cualquier|cualquiera|qualcosa|qualsiasi|iets|zomaar|qualquer|cokolwiek|jakas|krzak|какаято|какаянибудь|чтонибудь|فلان|样例|範例|范例|見本|예제|견본|preprod|preproduction|uat|localhost|xx|ficticio|ficticia|fittizio|fittizia|fiktiv|fiktive|fiktives|fictief|fictieve|fikcyjna|fikcyjny|faux|fausse|falso|falsa|invented|inventado|inventada|provisoire|temporaire|provisional|provisorio|provisoria|vorlaufig|vorlaufige|voorlopig|tymczasowa|tymczasowy|zkusebni|пробная|пробный|временная|временный|фиктивная|phantasie|fantasie|仮|名無し|匿名|임시|익명|佚名|وهمية|وهمي|نموذج|مؤقت|xy|blablabla|' +
	'tset|tets|proba|probna|probni|probno|пробна|пробно|проба|skusobna|skusobny|zkusebna|zkusebny|provefirma|provekunde|proveselskap|proveselskab|provbolag|koeyritys|ubungsfirma|ovningsforetag|fiktivni|fiktivna|fiktivne|fiktivny|fiktivt|fiktiivinen|fiktif|izmisljena|izmisljeno|vymyslena|smyslena|uydurma|kurgusal|hayali|sahte|palsu|kitalalt|φανταστικη|εικονικη|измислена|вымышленная|выдуманная|тестово|בדוי|בדויה|פיקטיבי|פיקטיבית|דמה|לדוגמה|לדוגמא|contoh|percobaan|ujicoba|primjer|pavyzdys|paraugs|naidis|exemplu|vzorek|vzor|vzorova|vzorovy|priklad|ตัวอย่าง|platzhalter|platshallare|pladsholder|plassholder|segnaposto|tijdelijk|tijdelijke|tillfallig|tillfalligt|midlertidig|valiaikainen|docasny|docasna|docasne|gecici|ideiglenes|temporar|temporara|privremeno|privremena|privremeni|προσωρινη|προσωρινο|sementara|okand|okant|ukendt|ukjent|tuntematon|tundmatu|neznamy|neznama|neznamo|nezname|ismeretlen|necunoscut|' +
	'necunoscuta|nepoznat|nepoznato|nepoznata|neznano|неизвестна|неизвестная|непознат|непозната|невідомо|nezinamas|nezinams|bilinmiyor|bilinmeyen|αγνωστο|αγνωστη|αγνωστος|nieznana|nieznane|unbekannter|unbekannte|onbekende|desconocida|desconhecida|sconosciuta|مجهول|مجهولة|ไม่ทราบ|홍길동|임의|가짜|가상|架空|虚拟|虛擬|模拟|模擬|假|demonstration|demonstratie|demonstracion|dimostrazione|demonstracao|demonstracni|demonstracna|demonstracyjna|demonstracyjny|демонстрационная|демонстрация|δειγματικη|vymysleny|' +
	'provforetaget|sandkasten|sandkasse|' +
	'невідома|невідомий|неизвестен|неизвестный';

/** Words that a form or a programmer puts where a name belongs. */
export const genericWords =
	'company|companies|customer|customers|client|clients|firm|organisation|organization|org|business|businesses|enterprise|corporation|account|accounts|acct|tenant|user|users|partner|supplier|vendor|reseller|name|names|entity|employer|producer|recipient|emitter|consignee|receiver|sender|provider|operator|advertiser|merchant|buyer|seller|prospect|subsidiary|' +
	'societe|entreprise|raison|sociale|denomination|nom|compte|fournisseur|transporteur|producteur|destinataire|emetteur|expediteur|exploitant|etablissement|organisme|raisonsociale|' +
	'firma|unternehmen|kunde|kunden|gesellschaft|konto|firmenname|firmenbezeichnung|lieferant|betrieb|bezeichnung|' +
	'empresa|cliente|clientes|compania|sociedad|razon|social|nombre|cuenta|proveedor|denominacion|' +
	'azienda|societa|ragione|nome|ditta|impresa|fornitore|denominazione|' +
	'bedrijf|klant|naam|bedrijfsnaam|onderneming|leverancier|klantnaam|' +
	'razao|sociedade|fornecedor|conta|companhia|denominacao|' +
	'nazwa|klient|przedsiebiorstwo|firmy|spolka|kontrahent|' +
	'会社|会社名|企業|企業名|顧客|顧客名|社名|名前|公司|公司名|公司名称|客户|客戶|名称|企业|企业名称|компания|клиент|название|фирма|организация|наименование|회사|고객|회사명|شركة|شرکت|חברה|sirket|musteri|foretag|kund|yritys|asiakas|virksomhed|' +
	'umgebung|omgeving|miljo|ymparisto|mandant|mandanten|environment|environments|environnement|entorno|ambiente|omgjevnad|srodowisko|среда|directory|zakaznik|ugyfel|ceg|cegnev|firmanavn|firmanamn|foretagsnamn|foretaget|virksomheten|bedrift|yrityksen|nimi|nazev|jmeno|sirketi|επωνυμια|εταιρεια|имя|организации|компании|клиента|клиенты|عميل|زبون|اسم|الشركة|الاسم|العميل|מ|שם|לקוח|弊社|テナント|租户|用户|某公司|우리회사|테넌트|고객명|업체명|privatperson|privatpersoner|privatkunde|privatkunden|particulier|osoba|prywatna|частное|лицо|個人|个人|개인|nazwy|названия|имени|данных|firme|firstname|lastname|surname|prenom|vorname|nachname|apellido|apellidos|cognome|voornaam|achternaam|sobrenome|nazwisko|nazwe|회사명을|이름을|' +
	'tvrtka|tvrtke|podjetje|podjetja|poduzece|preduzece|kompanija|kompanije|spolecnost|spolecnosti|spolocnost|spolocnosti|vallalat|vallalkozas|bolag|bolaget|bolagets|selskab|selskabet|selskap|selskapet|virksomheden|bedriften|yhtio|yhtion|asiakkaan|kundenavn|kundnamn|kundens|fyrirtaeki|ettevote|imone|uznemums|perusahaan|pelanggan|firmasi|musterisi|musteriler|unvani|εταιρειας|ονομα|πελατης|πελατη|επιχειρηση|επιχειρησης|societatea|societatii|companie|companiei|clientului|denumire|denumirea|חברת|החברה|הלקוח|לקוחות|הארגון|कंपनी|ग्राहक|ลูกค้า|ชื่อบริษัท|บริษัท|컴퍼니|업체|거래처|상호|법인|법인명|お客様|取引先|得意先|法人名|会社名称|組織名|单位|单位名称|公司名稱|组织|組織|甲方|乙方|我公司|某客户|دружество|фирмата|заказчик|заказчика|контрагент|предприятие|наименования|компанії|назва|клієнт|компанія|ugyfelek|vevo|zakaznika|zakaznici|odberatel|dodavatel|env|kundennummer|mieter|huurder|locataire|inquilino|tenants|' +
	'schulungsfirma|trainingsfirma|ubungsfirmen|kundin|contratante';

/** The same, but also the trade of real firms: they count beside the words above, or alone without a legal form. */
export const looseWords =
	'value|type|string|text|input|field|title|record|entry|item|data|information|info|department|dept|full|legale|officiel|juridique|var|trans|transporter|waste|contact|email|address|phone|clientele|default|alpha|beta|gamma|delta|omega|omikron|temp|' +
	'trainings|trial|trials|developer|regression|automated|selenium|postman|msdn|o365|m365|tmp|研修|研修用|试用|試用|教育|selfemployed|unemployed|something|anything|stuff|things|random|anyone|somebody|someone|rien|machin|bidon|chose|dings|coisa|bla|quoi|nimporte|dane|danych|dati|datos|dados|gegevens|donnees|persoon|personne|pessoa|osoby|konta';

/** Small words around them. */
export const fillerWords =
	'my|your|our|some|any|a|an|the|new|old|another|other|this|that|big|of|for|in|on|at|to|and|or|is|it|here|number|nr|num|real|main|current|previous|existing|registered|unregistered|found|available|first|second|third|one|two|three|def|abc|' +
	'mon|ma|mes|votre|vos|notre|nos|le|la|les|l|un|une|du|de|des|d|nouveau|nouvelle|autre|et|ou|n|numero|ici|trouve|' +
	'mein|meine|ihre|ihr|ihrer|unsere|neue|neuer|der|die|das|ein|eine|und|oder|hier|' +
	'mi|su|tu|nueva|nuevo|el|los|una|uno|y|o|otra|otro|del|aqui|' +
	'mia|mio|tua|tuo|vostra|nuova|nuovo|il|lo|della|dell|di|e|altra|' +
	'mijn|uw|jouw|nieuwe|nieuw|het|een|van|en|ander|' +
	'minha|meu|sua|seu|nova|novo|os|as|da|dos|uma|um|outra|encontrado|' +
	'moja|twoja|nowa|inna|i|lub|моя|ваша|новая|我的|您的|新|貴社|御社|' +
	'uk|us|eu|fr|be|gb|usa|csp|cust|co|corp|inc|' +
	'from|home|day|days|copy|older|ancien|ancienne|alt|alte|alter|vieux|oud|oude|gammel|gamle|mitt|mit|min|minun|vart|nuestra|nuestro|bac|sable|ci|cd|sans|ceci|est|ist|dit|esto|es|questo|jest|これは|です|のため|を|の|用|に|する|ない|我们|的|我|우리|저희|이|그|نا|هذا|т|это|эта|наша|наш|k|ke|ta|te|wasser|ohne|sin|senza|zonder|sem|bez|quant|para|por|pour|fur|voor|per|als|comme|come|como|par|end|super|cool|awesome|great|best|ever|mega|nice|fancy|purpose|used|really|nuestros|neues|kein|keinen|nessuna|nessun|ningun|ninguna|без|بدون|mr|mrs|ms|herr|frau|monsieur|madame|sr|sra|este|esta|этого|esse|essa';

/** Words that glue to the ones above: `mycompany`, `yourname`, `testco`. */
export const gluingWords =
	'my|your|our|some|any|new|mon|votre|mein|ihre|big|the|co|corp|inc|ltd|number|id|株式会社|有限公司|股份有限公司|有限责任公司|주식회사|' +
	'環境|会社|公司|客户|客戶|顧客|회사|고객|請|请|を|の|用|です|これは|してください|しないでください|ください|でください|予定|する|하세요|해주세요|예정|有限|企業|集团|试用|を入力|を記入|使用しない|phantasie|fantasie|neu|neue|neuer|person|환경|环境|schulungs|我的|我们的|' +
	'勿|请勿|請勿|不要|后|後|稍后|บริษัท|จำกัด|名|名称|schulung|ubungs|opleidings|utbildnings|opplaerings|skolenings|koulutus|kurs|prov|prove|koe|' +
	'後で|后续|先|暫時|暂时|地|동|금지|추후|바랍니다|training|trainings|trial';

/** Words for a sample that hardly any firm bears: beside other words too. */
export const sampleAnywhere =
	'exemple|exemplo|ejemplo|esempio|beispiel|voorbeeld|mustermann|musterfirma|サンプル|示例|样本|' +
	'eksempel|exempel|ukazka|esimerkki';

/** What people write to say that there is nothing yet, folded. */
export const phrases =
	'n a|do not use|delete me|please delete|no company|ne pas utiliser|nicht verwenden|no usar|non applicable|sans nom|personal use|private person|particulier|toto|titi|bidule|machin truc|pippo|fulano|mengano|' +
	'tata|tartempion|trucmuche|perengano|zutano|beltrano|sicrano|paperino|hello world|made up|alpha beta|alpha beta gamma|alfa beta gamma|рога и копыта|proof of concept|bac a sable|n importe quoi|self employed|auto entrepreneur|home user|sin datos|keine firma|geen bedrijf|n v t|s n|truc muche|herr muller|monsieur dupont|tata et titi|batman|superman|张三|李四|王五|张三李四|山田太郎|山田花子|홍길동|شركتي|bar|sirket adi|firma adi|mrs x|ms x|frau x|j doe|not real|가나다|가나다라|' +
	'confidentiel|privat|privato|privado|prive|privatni osoba|privatna osoba|maganszemely|persoana fizica|fyzicka osoba|fizicko lice|sahis|bireysel|ιδιωτης|физлицо|физическое лицо|частное лицо|частно лице|фізична особа|void|vide|vacio|vuoto|vazio|leeg|puste|tomt|tyhja|prazno|prazdne|prazdny|kosong|пусто|κενο|ingen|inget|intet|няма|nimic|semmi|ziadna|ziadny|zadna|zadny|zadne|无|無|空|空白|空欄|the company|the customer|the client|le client|der kunde|el cliente|il cliente|de klant|o cliente|ten cong ty|cong ty|cong ty mau|cong ty test|cong ty abc|khach hang|ten khach hang|khong xoa|khong su dung|vui long xoa|chua co|chua xac dinh|chua biet|khong co|khong ro|khong biet|cap nhat sau|dien sau|nama perusahaan|nama pelanggan|pt contoh|perusahaan saya|tidak ada|belum ada|ime podjetja|naziv podjetja|ime tvrtke|naziv tvrtke|naziv firme|numele firmei|nume firma|ceg neve|nazev firmy|nazov firmy|onoma|example com|' +
	'example org|example net|exemple fr|exemple com|beispiel de|ejemplo com|esempio it|test com|yourcompany com|mycompany com|yourdomain com|mydomain com|domain com|company com|same as above|see email|ver correo|ei ole|ei mitaan|ei yritysta|inget foretag|intet firma|ingen firma|ingen virksomhed|zadna firma|nincs ceg|fara firma|bez firmy|uten navn|uden navn|utan namn|ilman nimea|bez nazwy|bez nazvu|bez imena|isimsiz|без названия|без имени|без име|χωρις ονομα|fara nume|nev nelkul|tanpa nama|ללא שם|ללא|بدون اسم|بلا اسم|이름 없음|ไม่มี|ไม่มีชื่อ|' +
	'first name last name|姓名|氏名|名字|folgt|kommt noch|unknown at this time|unknown at present|asap|cong ty co phan mau|đung xoa|dung xoa|chua dien|chua cung cap|khong ap dung|khong biet ten|n d|s d|n i|k a|o a|s o|na|n a company|nfr';

/** Words that mark a customer for the partner's own eyes, set apart in front of a name or behind it. */
export const remarkWords =
	'old|closed|copy|copie|kopie|copia|kopia|archive|archived|archiv|ancien|alt|vecchio|viejo|oud|dev|qa|uat|poc|sit|staging|sandbox|preprod|preproduction|trial|internal|intern|interne|new tenant|old tenant|ancien tenant|nouveau tenant|old account|ancien client|nouveau client|ancien compte|alter kunde|neuer kunde|cliente antiguo|oude klant|' +
	'confidential|test only|old one|new one|wrong|wrong one|inactive|ancienne|ancienne version|gelöscht|stary|stara|stare|stari|gammal|gammel|vanha|eski|regi|vechi|staro|старый|старая|старая запись|стар|дубль|παλια|παλιο|ישן|قديم|旧|舊|古い|예전';

/** Those of them that mark it without being set apart: Harbour Foods UAT. */
export const trailingMarks = 'uat|sandbox|staging|preprod|preproduction';

/** Those that do so where they stand out in capitals: Harbour Foods DEV. */
export const trailingCapitals = 'DEV|QA|POC|SIT|COPY|OLD|TST|DUPLICATE';

/** Words after which `test` is the trade of a real firm: Aehr Test Systems, Test & Measurement. */
export const testTrade =
	'system|systems|service|services|equipment|equipement|measurement|lab|labs|laboratory|laboratories|laboratoire|laboratoires|research|solutions|technology|technologies|engineering|instruments|rite|aankoop|achats|centre|center|inspection|certification|automation|tools|drilling|&|and|prep|drive|kits|match|logistics|storage|analysis|management|preparation|handling|centers|centres|station|stations|fixtures|driving|now|only|facility|facilities|bench|benches|boards|sockets|probes|stands|chambers|rigs|strips|tutors|takers|driver|success';

/** Those of them that make a name of nobody out of `company` alone: my company, another company. */
export const determiners =
	'my|your|our|some|any|a|an|new|another|other|this|that|big|test|abc|mon|ma|votre|notre|une|un|nouvelle|autre|mein|meine|ihre|unsere|neue|eine|ein|mi|su|tu|una|nueva|mia|tua|mijn|uw|jouw|minha|sua|uma|moja|twoja|моя|ваша|我的|您的|貴社|御社|super|cool|awesome|great|best|mega|nice|fancy|evil|real|invented|end|no';

/** Those that say whose: my company is nobody's name, the company may be. */
export const possessives =
	'a|an|my|your|our|some|any|another|mon|ma|mes|votre|vos|notre|nos|mein|meine|ihr|ihre|unser|unsere|mi|su|tu|mia|mio|tua|vostra|mijn|uw|jouw|onze|minha|meu|sua|seu|moja|twoja|моя|ваша|我的|您的|貴社|御社';

/** Samples that a legal form does not make a firm of. */
export const plainSamples =
	'acme|example|exemple|exemplo|ejemplo|esempio|beispiel|voorbeeld|przyklad|muster|mustermann|musterfirma|musterunternehmen|foo|foobar|fubar|lorem|ipsum|xyz|xxx|null|undefined|unknown|none|noname|サンプル|示例|样本|' +
	'platzhalter';

/** Samples that stand for a firm where everything else is ordinary: Sample Bakery. Test words and `sampleAnywhere` count with them. */
export const firmSamples =
	'sample|samples|prueba|pruebas|essai|teste|esempio|fictional|fictitious|fictif|fictive|bogus|phony|example|examples|exemples|ornek|przyklad|παραδειγμα|пример|hypothetical|' +
	'prova|uat|preprod|demonstration|dimostrazione|exemplu|primjer|contoh|vzorova|vzorovy|fiktivni|fiktif|ejemplo|voorbeeld|exempel|esimerkki|placeholder|fictitia|ficticia|ficticio|fictieve|fikcyjna|fittizia|пробна|פיקטיבית|לדוגמה';

/** The same, but also family names and brands: Muster Elektro. */
export const oddFirmSamples =
	'muster|musters|imaginary|pretend|xyz|widget|widgets|fantasy|lorem|blah|bidon|factice|foobar|minta|fiktiv|fiktive|invented|fausse|faux';

/** Words of a family in business: the word before them is its name. */
export const kinWords =
	'brothers|bros|sons|son|soehne|sohne|sohn|bruder|gebruder|freres|fils|hijos|hermanos|figli|fratelli|zonen|gebroeders|filhos|irmaos|synowie|sonner|partners|associates|partner|cie';

/** Loose words too, but a number or another small word makes a firm of them: First Bank, New School. */
export const institutionWords =
	'bank|banque|school|university|store|shop|office|warehouse|publisher|carrier|trading|trade|commercial|commerciale|public|build|lab|labs|workshop|playground|hackathon|fantasy|development|hello|pilot|production|training|formation|legal|official|free|private|personal|individual|student|qa|poc|dev|prod|team|unit|freelance|freelancer|cypress|self|load|integration|automation|performance|recette|internal|suite|concept|proof|spam|fuga|hoge|api|independant|autonomo|particular|privat|privato|retired|employed|azure|generic|entwicklung|schulung|perf|smoke|pretend|imaginary|person|persona|' +
	'stub|seed|fixture|fixtures|playwright|mystery|final|lambda|cdx|webinar|bootcamp|classroom|ubung|szkolenie|szkolenia|szkoleniowa|szkoleniowy|skoleni|skolenie|skolici|skoliaca|kursus|cursus|formacion|formazione|formacao|opleiding|opleidings|egitim|oktatas|oktato|koulutus|utbildning|utbildnings|opplaering|opplaerings|undervisning|обучение|учебная|учебный|обучителна|εκπαιδευτικη|εκπαιδευση|pelatihan|실습|교육용|教育用|実習|培训|培訓|lead|migration|pentest|loadtest|presales|onboarding|' +
	'round|hands';

/** People of nobody in one word, who make nobody's firm either: Tartempion SARL. */
export const nobodyWords =
	'tartempion|trucmuche|machin|truc|bidule|fulano|fulana|mengano|zutano|perengano|beltrano|sicrano|pippo|paperino|dingsbums|mustermann|musterfrau|normalverbraucher|tata toto|toto tata|toto titi|tata titi|batman|superman|spiderman|spongebob|romaschka|ромашка|рога и копыта|someone|somebody|anyone|something|anything|fulano mengano|alice bob|dolor sit amet|lorem ipsum dolor|monopoly|monopoly money|hello world|made up|' +
	'proof of concept|not real|not a real company|to be confirmed|to be defined|to be completed|not applicable|not provided|not specified|thu nghiem|cong ty thu nghiem|uji coba|perusahaan uji coba|vasya pupkin|lorem ipsum|' +
	'co phan mau|mau';

/** The same in French only: elsewhere they are families and brands. */
export const frenchNobodyWords = 'toto|titi|tata';

/** Samples that many firms and families bear: where everything else is ordinary they are worth a hint. */
export const commonFirmSamples = 'acme|foo|mock';

/** Institutions that any word in front makes a firm of: Contact Bank. */
export const houseWords = 'bank|banque|school|university|store|shop';

/** Words behind `test` that make a place of it: Test Valley. */
export const testPlaces = 'valley';

/** Things whose test is a trade: Smog Test, Lab Test. */
export const testedThings =
	'lab|smog|blood|drug|driving|eye|allergy|dna|soil|water|road|mot|emissions|crash|driver|pcr|hearing|fire';
