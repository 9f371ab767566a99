// Words that stand where a contact's name belongs, folded; John Doe and his like. Own selection, 2026-11.
// The published rules name test, admin and nobody (learn.microsoft.com/partner-center/validate-names-addresses, as of 2024-02-05).

/** No person is called so: the published words and their plain translations. */
export const noPerson =
	'admin|administrator|administrateur|administrador|amministratore|beheerder|nobody|noname|firstname|lastname|first name|last name|surname|given name|family name|full name|fullname|prenom|nom de famille|vorname|nachname|familienname|apellido|apellidos|primer nombre|cognome|voornaam|achternaam|sobrenome|imie|nazwisko|unknown|inconnu|inconnue|unbekannt|desconocido|desconhecido|sconosciuto|onbekend|n a|undefined|foobar|asdf|qwerty|azerty|qwertz|tbd|tba|todo|placeholder|username|user name|testuser|test user|usertest|testname|lorem|ipsum|blabla|hogehoge|your name|votre nom|ihr name|tu nombre|名字|姓名|名前|氏名|имя|фамилия';

/** Words of tests and forms that some people do bear as a name. */
export const rarelyPerson =
	'test|tests|tester|testing|demo|null|guest|client|customer|sample|example|first|last|root|user|name|me|you|temp|bar|baz|doe|blah|essai|exemple|muster|beispiel|prueba|prova|teste|cliente|kunde|klant|nil|void|default|blank|empty|temporary|invite|invitee|utilisateur|benutzer|gast|usuario|utente|gebruiker|тест|テスト|测试|測試|테스트|personne|niemand|nadie|nessuno|ninguem|nikt|nom|na|none|fake|foo|nombre|anonymous|anonyme|anonym|dummy|xxx|xxxx|nome';

/** Offices, functions and departments: a word of these says that no person is named. */
export const roles =
	'contact|info|information|informations|sales|support|office|helpdesk|accounts|accounting|billing|invoice|invoices|invoicing|reception|secretary|secretariat|purchasing|procurement|marketing|department|dept|team|manager|management|director|owner|ceo|cfo|cto|it department|it manager|it support|it team|accounts payable|human resources|hr|customer service|office manager|webmaster|postmaster|sysadmin|system administrator|global admin|it admin|' +
	'service|services|comptabilite|comptable|facturation|direction|accueil|secretaire|achats|gerant|gerante|directeur|directrice|responsable|informatique|service comptabilite|service informatique|service client|ressources humaines|rh|administration|standard|patron|' +
	'buchhaltung|rechnung|verwaltung|sekretariat|einkauf|vertrieb|geschaftsfuhrung|geschaftsfuhrer|kundenservice|empfang|personalabteilung|edv|abteilung|' +
	'contacto|contabilidad|ventas|compras|gerencia|gerente|administracion|recepcion|facturacion|soporte|' +
	'contatto|amministrazione|contabilita|vendite|acquisti|ufficio|segreteria|fatturazione|direzione|titolare|' +
	'administratie|boekhouding|verkoop|inkoop|facturatie|directie|balie|' +
	'contato|contabilidade|vendas|administracao|financeiro|faturamento|diretoria';

/** Pairs that stand for anybody, `first last`; no real person is meant. */
export const anybody =
	'john doe|jane doe|johnny doe|joe bloggs|fred bloggs|joe public|john q public|john smith test|max mustermann|erika mustermann|maria mustermann|otto normalverbraucher|erika musterfrau|maxi musterfrau|monsieur x|madame x|toto toto|toto titi|toto tata|foo bar|foo baz|jan modaal|fulano de tal|juan nadie|juan perez prueba|pinco pallino|tizio caio|joao ninguem|zé ninguem|ivan horvat test|hans muster|petra muster|mickey mouse|donald duck|bugs bunny|homer simpson|bart simpson|harry potter|james bond|bruce wayne|clark kent|peter parker|tony stark|luke skywalker|darth vader|super man|santa claus|pere noel|first last|first name|prenom nom|vorname nachname|nombre apellido|nome cognome|name surname|test test|test user|test admin|test name|user test|user user|user name|name name|demo user|demo demo|admin admin|abc xyz|abc def|aaa bbb|mustermann max';

/** Pairs of the same kind that real people bear. */
export const everybody =
	'jean dupont|jeanne dupont|marie dupont|mario rossi|maria rossi|juan perez|maria perez|jan kowalski|anna kowalska|jan jansen|jan janssen|john smith|jane smith|ola nordmann|kari nordmann|medel svensson|matti meikalainen|maija meikalainen|joao silva|maria silva|jose silva|ivan ivanov|иван иванов|иван петров|山田 太郎|太郎 山田|山田 花子|花子 山田|三 张|张 三|四 李|李 四|길동 홍|홍 길동|ivan horvat|jan novak|janez novak|pierre durand|paul martin dupont|hans meier|joe smith|pietje puk|jan de vries';

/** Forms of address that stand where a first name belongs; some are family names (Herr). */
export const addressForms =
	'mr|mrs|monsieur|madame|mademoiselle|mme|mlle|herr|frau|senor|senora|senorita|signor|signora|signorina|meneer|mevrouw';
