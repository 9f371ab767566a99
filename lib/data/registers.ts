// Official public registers of companies: name, address of the search, source. Checked 2026-11.
// Sources: J = European e-Justice Portal, "Business registers in EU countries" (its 27 members, Norway, Iceland,
// Liechtenstein); O = org-id.guide, the open register of identifier lists; R = the register's own site.
// Addresses without `https://`. `{name}` stands only where the register is known to take the name in the address; elsewhere its search page opens.

/** Country (ISO 3166-1 alpha-2) → name, address of the search, source. */
const registers: Readonly<Record<string, readonly [name: string, search: string, source: 'J' | 'O' | 'R']>> = {
	AE: ['National Economic Register', 'ner.economy.ae/', 'R'],
	AM: ['State Register of Legal Entities', 'www.e-register.am/en/', 'O'],
	AR: ['Registro Nacional de Sociedades', 'www.argentina.gob.ar/justicia/registro-nacional-sociedades', 'R'],
	AT: ['Firmenbuch', 'justizonline.gv.at/jop/web/firmenbuchabfrage', 'J'],
	AU: ['ABN Lookup', 'abr.business.gov.au/Search/ResultsActive?SearchText={name}', 'O'],
	BE: ['KBO/BCE', 'kbopub.economie.fgov.be/kbopub/zoeknaamfonetischform.html?searchWord={name}', 'J'],
	BG: [
		'Commercial Register',
		'portal.registryagency.bg/CR/Reports/VerificationPersonOrg?name={name}&selectedSearchFilter=1',
		'J',
	],
	BH: ['Sijilat', 'www.sijilat.bh/', 'O'],
	CA: ['Canada’s Business Registries', 'ised-isde.canada.ca/cbr-rec/en/search/results?search={name}', 'R'],
	CH: ['Zefix', 'www.zefix.ch/en/search/entity/list?name={name}', 'R'],
	CL: ['Registro de Empresas y Sociedades', 'www.registrodeempresasysociedades.cl/BuscarActuaciones2.aspx', 'R'],
	CN: ['National Enterprise Credit Information', 'www.gsxt.gov.cn/index.html', 'R'],
	CO: ['RUES', 'www.rues.org.co/', 'O'],
	CY: [
		'Registrar of Companies',
		'efiling.drcor.mcit.gov.cy/DrcorPublic/SearchResults.aspx?name={name}&number=%25&searchtype=optStartMatch&index=1&tname=%25&sc=0',
		'J',
	],
	CZ: ['Obchodní rejstřík', 'or.justice.cz/ias/ui/rejstrik-$firma?nazev={name}', 'J'],
	DE: ['Handelsregister', 'www.handelsregister.de/', 'J'],
	DK: ['CVR', 'datacvr.virk.dk/soegeresultater?fritekst={name}', 'J'],
	EC: ['Superintendencia de Compañías', 'www.supercias.gob.ec/', 'O'],
	EE: ['e-Business Register', 'ariregister.rik.ee/eng', 'J'],
	ES: ['Registro Mercantil', 'www.registradores.org/', 'J'],
	FI: ['YTJ', 'tietopalvelu.ytj.fi/?companyName={name}', 'J'],
	FR: ['Annuaire des Entreprises', 'annuaire-entreprises.data.gouv.fr/rechercher?terme={name}', 'R'],
	GB: ['Companies House', 'find-and-update.company-information.service.gov.uk/search/companies?q={name}', 'O'],
	GE: ['Public Registry', 'enreg.reestri.gov.ge/main.php?m=new_index', 'R'],
	GR: ['G.E.MI.', 'publicity.businessportal.gr/', 'J'],
	HK: ['Companies Registry', 'www.e-services.cr.gov.hk/', 'O'],
	HR: ['Sudski registar', 'sudreg.pravosudje.hr/', 'J'],
	HU: ['e-Cégjegyzék', 'www.e-cegjegyzek.hu/?cegkereses', 'J'],
	ID: ['AHU', 'ahu.go.id/pencarian/profil-pt/?tipe=perseroan&nama={name}', 'R'],
	IE: ['CRO', 'core.cro.ie/search', 'J'],
	IL: ['Israeli Corporations Authority', 'ica.justice.gov.il/GenericCorporarionInfo/SearchCorporation?unit=8', 'R'],
	IN: ['Ministry of Corporate Affairs', 'www.mca.gov.in/content/mca/global/en/mca/master-data/MDS.html', 'O'],
	IS: ['Fyrirtækjaskrá', 'www.skatturinn.is/fyrirtaekjaskra/leit?nafn={name}', 'J'],
	IT: ['Registro Imprese', 'www.registroimprese.it/', 'J'],
	JP: ['Corporate Number Publication Site', 'www.houjin-bangou.nta.go.jp/', 'O'],
	KE: ['Business Registration Service', 'brs.ecitizen.go.ke/', 'R'],
	LI: ['Handelsregister', 'www.oera.li/', 'J'],
	LT: ['Registrų centras', 'www.registrucentras.lt/jar/p_en/', 'J'],
	LU: ['LBR', 'www.lbr.lu/', 'J'],
	LV: ['Uzņēmumu reģistrs', 'info.ur.gov.lv/', 'J'],
	MA: ['DirectInfo (OMPIC)', 'www.directinfo.ma/', 'R'],
	MD: ['Agenția Servicii Publice', 'www.asp.gov.md/', 'O'],
	ME: ['CRPS', 'www.crps.me/', 'O'],
	MK: ['Central Register', 'www.crm.com.mk/', 'O'],
	MT: ['Malta Business Registry', 'register.mbr.mt/app/query/search_for_company', 'J'],
	MY: ['SSM e-Info', 'www.ssm-einfo.my/', 'R'],
	NG: ['Corporate Affairs Commission', 'search.cac.gov.ng/home', 'O'],
	NL: ['KVK', 'www.kvk.nl/zoeken/?source=all&q={name}', 'J'],
	NO: ['Brønnøysundregistrene', 'virksomhet.brreg.no/nb/oppslag/enheter', 'J'],
	NZ: ['Companies Office', 'app.companiesoffice.govt.nz/companies/app/ui/pages/companies/search?q={name}', 'O'],
	PE: ['SUNAT', 'e-consultaruc.sunat.gob.pe/cl-ti-itmrconsruc/FrameCriterioBusquedaWeb.jsp', 'R'],
	PH: ['SEC', 'checkwithsec.sec.gov.ph/check-with-sec/index', 'R'],
	PL: ['KRS', 'wyszukiwarka-krs.ms.gov.pl/', 'J'],
	PT: ['Publicações MJ', 'publicacoes.mj.pt/pesquisa.aspx', 'J'],
	RO: ['ONRC', 'www.onrc.ro/', 'J'],
	RS: ['APR', 'pretraga2.apr.gov.rs/unifiedentitysearch', 'R'],
	RU: ['ЕГРЮЛ', 'egrul.nalog.ru/', 'R'],
	SE: ['Bolagsverket', 'foretagsinfo.bolagsverket.se/sok-foretagsinformation-web/foretag', 'J'],
	SG: ['ACRA Bizfile', 'www.bizfile.gov.sg/', 'O'],
	SI: ['AJPES', 'www.ajpes.si/prs/', 'J'],
	SK: ['Obchodný register', 'www.orsr.sk/hladaj_subjekt.asp?OBMENO={name}&PF=0&R=on', 'J'],
	TH: ['DBD DataWarehouse', 'datawarehouse.dbd.go.th/', 'R'],
	TN: ['Registre national des entreprises', 'www.registre-entreprises.tn/', 'R'],
	TR: ['Ticaret Sicili Gazetesi', 'www.ticaretsicil.gov.tr/', 'R'],
	TW: ['MOEA', 'findbiz.nat.gov.tw/fts/query/QueryBar/queryInit.do', 'R'],
	UA: ['ЄДР', 'usr.minjust.gov.ua/content/free-search', 'R'],
	ZA: ['CIPC', 'eservices.cipc.co.za/Search.aspx', 'O'],
};

/** The country's register with the address of its search for this name, or nothing. */
export function registerOf(country: string, name: string): { name: string; link: string } | undefined {
	const register = Object.hasOwn(registers, country) ? registers[country] : undefined;
	if (!register) return undefined;
	// A lone surrogate cannot be encoded.
	const text = encodeURIComponent(name.replace(/\p{Cs}/gu, ''));
	return { name: register[0], link: `https://${register[1].replace('{name}', () => text)}` };
}

/** The countries whose register is known. */
export const registerCountries = Object.keys(registers);
