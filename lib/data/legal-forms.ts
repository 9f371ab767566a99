// Legal forms of companies as they stand in names, by country (ISO 3166-1 alpha-2).
// Facts: GLEIF, Entity Legal Forms code list (ISO 20275) v1.5 of 2023-09-28. Selection and folding: own, 2026-11.
// Folded: lower case, no accents, no dots; `|` parts forms, a space parts words.

/** Country → its forms. `EU` holds those of European law. */
export const legalFormsByCountry: Readonly<Record<string, string>> = {
	AE: 'llc|fzco|fze|fz llc|fzc|pjsc|prjsc|wll|dmcc',
	AL: 'sha|shpk',
	AR: 'sa|srl|sas|sau|sca|sh',
	AT: 'gmbh|ag|kg|og|ohg|eu|gesmbh|ges mbh|mbh|flexco|aktiengesellschaft|gesellschaft mbh',
	AU: 'pty ltd|pty limited|pty|ltd|limited|nl',
	AZ: 'mmc|asc|qsc',
	BA: 'doo|dd|ad',
	BD: 'ltd|limited|plc|pvt ltd',
	BE: 'nv|sa|bv|bvba|srl|sprl|cv|cvba|scrl|sc|vzw|asbl|comm v|commv|vof|snc|gie|esv|aisbl|ivzw|va|sca|ebvba|sprlu',
	BG: 'ood|eood|ad|ead|оод|еоод|ад|еад|ет|kd|sd',
	BH: 'wll|bsc|bscc|spc|b s c',
	BO: 'sa|srl|ltda|sam',
	BR: 'ltda|limitada|sa|eireli|me|epp|mei|slu|ss|cia',
	BY: 'ooo|oao|zao|odo|chup|ооо|оао|зао|одо|чуп|уп|тда|ип',
	CA: 'inc|incorporated|incorporee|ltd|limited|ltee|limitee|corp|corporation|ulc|llp|lp|senc|sencrl|sec|co|company',
	CH: 'ag|sa|gmbh|sarl|sagl|kg|klg|genossenschaft|verein|stiftung|cooperative|societe cooperative|llc|ltd',
	CL: 'spa|sa|ltda|limitada|eirl',
	CN: 'co ltd|company limited|ltd|limited|corp|有限公司|有限责任公司|股份有限公司|集团',
	CO: 'sas|sa|ltda|limitada|esp|sca',
	CR: 'sa|srl|ltda|sociedad anonima',
	CY: 'ltd|limited|plc|λτδ',
	CZ: 'sro|spol s ro|spol sro|as|vos|ks|zs|ops|druzstvo|sp',
	DE: 'gmbh|gemeinnutzige gmbh|ggmbh|mbh|ug|ag|kg|kgaa|ohg|gbr|ek|ev|eg|partg|partgmbb|partg mbb|vvag|vag|aoer|aor|kor|haftungsbeschrankt|aktiengesellschaft|kommanditgesellschaft|gesellschaft mit beschrankter haftung|gesellschaft mbh|egbr|ekfm|ekfr|stiftung',
	DK: 'as|aps|is|ivs|ks|ps|pmba|amba|fmba|smba|kommanditselskab|aktieselskab|anpartsselskab',
	DO: 'srl|sa|eirl|sas',
	EC: 'sa|cia ltda|cltda|ltda|sas|ca',
	EE: 'ou|as|tu|uu|fie|osauhing|aktsiaselts|mtu|sa',
	EG: 'sae|llc',
	ES: 'sl|slu|sa|sau|sll|slne|slp|sal|sc|scoop|coop|scl|cb|aie|ute|sociedad limitada|sociedad anonima|slpu|sad|sme|sme sa|socimi|sccl|scp',
	EU: 'se|sce|eeig|gie|geie|ewiv',
	FI: 'oy|oyj|ab|abp|ky|ay|tmi|osk|ry|osakeyhtio|kb',
	FR: 'sa|sas|sasu|sarl|sa rl|eurl|sci|snc|scp|selarl|selas|selasu|selafa|scop|scic|sca|sep|gie|gaec|earl|scea|scm|scs|sarlu|spfpl|societe anonyme|societe par actions simplifiee|societe a responsabilite limitee|societe civile immobiliere|societe en nom collectif|sccv|sica|scpi|sem|saem|sicav|fcp|cuma|epic|scrl|sicaf|saeml|sasp|spl|societe civile',
	GB: 'ltd|limited|plc|llp|lp|cic|cio|public limited company|limited liability partnership|cyf|cyfyngedig|ccc|limited partnership|community interest company|co ltd|company limited|unlimited|rtm company limited',
	GE: 'llc|jsc|shps|შპს|სს',
	GR: 'ae|epe|oe|ee|ike|mepe|aebe|abee|ate|monoprosopi|αε|επε|οε|εε|ικε|μον ικε|αεβε|αβεε|sa|sm sa',
	HK: 'ltd|limited|co ltd|company limited',
	HR: 'doo|jdoo|dd|obrt|jtd|kd',
	HU: 'kft|zrt|nyrt|bt|kkt|rt|ev|nonprofit kft|kht|ec',
	ID: 'pt|cv|tbk|persero|ud|perseroan terbatas',
	IE: 'ltd|limited|dac|plc|clg|uc|teo|teoranta|cpt|ult|unlimited company|llp|lp|designated activity company|company limited by guarantee|icav',
	IL: 'ltd|limited|בעמ',
	IN: 'pvt ltd|private limited|pvt limited|private ltd|p ltd|p limited|ltd|limited|llp|opc|opc private limited|opc pvt ltd',
	IQ: 'llc|ltd',
	IS: 'hf|ehf|sf|slf|ohf|svf|ses',
	IT: 'spa|srl|srls|sas|snc|sapa|scarl|scrl|scpa|ss|soc coop|societa cooperativa|scs|onlus|arl|a r l|societa per azioni|societa a responsabilita limitata|sb|sim|sgr|srlu|aps|scs onlus|scarl onlus',
	JO: 'llc|psc|ltd',
	JP: 'kk|k k|gk|yk|kabushiki kaisha|kabushikikaisha|godo kaisha|co ltd|company limited|ltd|corp|inc|株式会社|有限会社|合同会社|合名会社|合資会社',
	KE: 'ltd|limited|plc|llp',
	KR: 'co ltd|company limited|ltd|corp|inc|주식회사|유한회사|주',
	KW: 'wll|kscc|ksc|kscp|k s c',
	KZ: 'too|ao|llp|jsc|тоо|ао|жшс',
	LB: 'sal|sarl',
	LI: 'ag|gmbh|anstalt|trust reg|reg',
	LK: 'pvt ltd|pvt limited|plc|ltd|private limited',
	LT: 'uab|ab|mb|ii|vsi|tub|kub',
	LU: 'sa|sarl|sa rl|sarls|sca|scs|scsp|sicav|sicav sif|raif|sicar|soparfi|asbl|societe anonyme|sas|secs',
	LV: 'sia|as|ik|ps|ks',
	MA: 'sa|sarl|sarlau|sarl au|sas|snc|gie|sarl a u',
	MC: 'sam|sarl|scp|snc',
	MD: 'srl|sa|ii|ics|icsr',
	ME: 'doo|ad',
	MK: 'doo|dooel|ad|доо|дооел|ад',
	MT: 'ltd|limited|plc|p l c',
	MX: 'sa de cv|sab de cv|s de rl de cv|s de rl|srl de cv|sapi de cv|sapib de cv|sc|ac|sofom enr|sofom|sas de cv|sa|sab|spr de rl|sc de rl|sa de c v|sc de rl de cv|enr|sib de cv',
	MY: 'sdn bhd|bhd|berhad|plt|sendirian berhad|sdn|sdn berhad',
	NG: 'ltd|limited|plc|gte',
	NL: 'bv|nv|vof|cv|ba|ua|coop|cooperatie|stichting|besloten vennootschap|naamloze vennootschap|eenmanszaak',
	NO: 'as|asa|ans|da|enk|sa|nuf|ba|ks|sf|hf|iks',
	NZ: 'ltd|limited|lp|co ltd|tapui limited',
	PA: 'sa|srl|inc|corp',
	PE: 'sac|sa|saa|srl|eirl|sociedad anonima cerrada|scrl',
	PH: 'inc|corp|corporation|opc|co|company|incorporated',
	PK: 'pvt ltd|private limited|ltd|limited|smc pvt ltd|pvt limited',
	PL: 'sp z oo|spolka z oo|sa|spolka akcyjna|sp k|spk|sp j|spj|sp p|psa|sc|spzoo|spolka komandytowa|spolka z ograniczona odpowiedzialnoscia|spolka jawna|ska|sp zoo|sp z o o|sp komandytowa',
	PR: 'inc|corp|llc|csp|psc',
	PT: 'lda|limitada|sa|unipessoal lda|unipessoal|sgps|crl|epe|em|ep|sociedade anonima|sociedade unipessoal lda',
	PY: 'sa|srl|saeca|eas|sae',
	QA: 'wll|qpsc|qsc|llc',
	RO: 'srl|sa|srl d|pfa|snc|scs|ii|regie autonoma|ra',
	RS: 'doo|ad|od|kd|доо|ад|pr|jp',
	RU: 'ooo|ao|pao|oao|zao|ip|nao|fgup|ооо|ао|пао|оао|зао|ип|нко|ано|фгуп|муп|гуп|llc|jsc|pjsc',
	SA: 'llc|jsc|ltd|wll|sjsc',
	SE: 'ab|hb|kb|ekonomisk forening|ek for|publ|aktiebolag|handelsbolag|ab publ|ekon for',
	SG: 'pte ltd|pte limited|pte|ltd|limited|llp|private limited',
	SI: 'doo|dd|dno|kd|sp|so p',
	SK: 'sro|as|spol s ro|spol sro|ks|vos|sp|jsa',
	SV: 'sa de cv|ltda de cv|sas de cv|sa',
	TH: 'co ltd|company limited|pcl|plc|public company limited|ltd|limited|บริษัท|จำกัด|มหาชน|จํากัด',
	TN: 'sa|sarl|suarl|sas',
	TR: 'as|ltd sti|limited sirketi|anonim sirketi|sti|ltd|a s|ticaret as|sanayi as|koll sti',
	TW: 'co ltd|company limited|ltd|inc|corp|有限公司|股份有限公司',
	UA: 'tov|at|prat|pat|llc|jsc|тов|ат|прат|пат|пп|фоп|дп|тзов',
	US: 'inc|incorporated|corp|corporation|co|company|ltd|limited|llc|limited liability company|llp|lp|lllp|pllc|pc|pa|plc|lc|na|trust|fsb|ltd co|limited partnership|professional corporation|pbc|l3c|gp|companies|professional association|limited liability partnership|national association|reit|statutory trust|incorporation',
	UY: 'sa|srl|ltda|sas',
	UZ: 'mchj|ooo|xk|aj|qk|llc|ооо|мчж',
	VE: 'ca|sa|srl|rl|compania anonima|c a',
	VN: 'jsc|co ltd|company limited|tnhh|cong ty tnhh|cong ty co phan|ctcp|ltd|llc|mtv',
	ZA: 'pty ltd|pty limited|ltd|limited|npc|cc|inc|rf ltd|soc ltd|soc limited|pty|proprietary limited',
};

/**
 * The abbreviations that the portal refuses as a whole name, folded.
 * Source: learn.microsoft.com/partner-center/validate-names-addresses, rules as of 2021-09-22.
 */
export const publishedForms =
	'cpa|llp|llc|pty|pty ltd|pte ltd|private limited|pvt|pvt ltd|corp|corporation|inc|incorporated|limited|ltd|gmbh|plc|wll|lda|sarl|kft|zrt|ooo|sdn bhd';

/** Forms of two letters that are forms everywhere: common enough not to be a word of the name. */
export const shortForms = 'sa|ag|ab|as|se|nv|bv|co|lp|kg|oy|hf|kk|sl|ад|ао|ип|ae|αε';

/** Forms that also stand before the name. */
export const leadingForms =
	'sarl|sas|sasu|eurl|sci|snc|scp|selarl|scop|gie|gaec|earl|scea|scm|societe anonyme|uab|sia|ooo|oao|zao|pao|tov|too|pt|' +
	'ооо|оао|зао|пао|ао|тов|тоо|оод|еоод|cong ty tnhh|cong ty co phan|株式会社|有限会社|合同会社|주식회사|บริษัท';

/** Forms that no family name ends in; `Sa`, `Co`, `Ag` are names of people. */
export const tellingForms =
	'sarl|sas|sasu|eurl|gmbh|ltd|limited|inc|llc|llp|plc|corp|corporation|spa|srl|sprl|bv|kft|oy|aps|pty ltd|sp z o o|sl|ltda';
