/**
 * Which postal codes belong to which subdivision, where the address metadata does not say: for each country the key of a
 * subdivision and the beginnings of its codes as a regular expression. A code may belong to several where a boundary runs through.
 * Sources: the post offices' published systems (first digits by department, province or region), looked at on 2026-11-22.
 * Read at build time only.
 */
export const postalPrefixes: Readonly<Record<string, string>> = {
	AT: '1:7|2[24]|8[23] 2:9 3:13|2|3|4[134] 4:4|5[12]|33 5:5|48 6:8|26|33|9[34] 7:6[0-6]|99|5[67] 8:6[7-9] 9:1|24|23',
	BE: 'BRU:1[0-2] WBR:1[34] VBR:1[5-9]|3[0-4] VAN:2 VLI:3[5-9] WLG:4 WNA:5 WHT:6[0-5]|7 WLX:6[6-9] VWV:8 VOV:9',
	BY: 'VI:21[01] MA:21[23] MI:22[0-3] HM:22 BR:22[45] HR:23[01] HO:24[67]',
	CH:
		'VD:1[0-8] GE:12 FR:1[4-8]|3[1236] VS:1[89]|39 NE:14|2[0-5] JU:2[35-9]|42 BE:2[2-9]|3|4[2579]|61 SO:2[58]|3[2-4]|4[1-9]|50 ' +
		'BS:4[01] BL:4[0-6] AG:4[368]|5|62|81|89 LU:35|4[89]|5[79]|6[0-4] OW:6[03] NW:6[03] ZG:6[034] SZ:6[34]|8[678] UR:6[34] TI:6[5-9] ' +
		'GR:65|7 ZH:54|8 SH:8[24] TG:8[2-5]|9[0235-6] SG:8[3678]|9 GL:8[78] AR:9[0-4] AI:9[014]',
	CN:
		'BJ:10 SH:20 TJ:30 CQ:40 NM:0[12]|137|16 SX:0[34] HE:0[5-7] LN:1[12] JL:13 HL:1[56] JS:2[12] AH:2[34] SD:2[5-7] ZJ:3[12] JX:3[34] ' +
		'FJ:3[56] HN:4[12] HB:4[34] HA:4[5-7] GD:5[12] GX:5[34] GZ:5[56] HI:57 SC:6[1-4] YN:6[5-7] SN:7[12] GS:7[34] NX:75 QH:81 XJ:8[34] ' +
		'XZ:8[56] HK:999077 MO:999078',
	CO:
		'ANT:05 ATL:08 DC:11 BOL:13 BOY:15 CAL:17 CAQ:18 CAU:19 CES:20 COR:23 CUN:25 CHO:27 HUI:41 LAG:44 MAG:47 MET:50 NAR:52 NSA:54 QUI:63 ' +
		'RIS:66 SAN:68 SUC:70 TOL:73 VAC:76 ARA:81 CAS:85 PUT:86 SAP:88 AMA:91 GUA:94 GUV:95 VAU:97 VID:99',
	CR: 'SJ:1 A:2 C:3 H:4 G:5 P:6 L:7',
	CZ:
		'10:1|2[56] 20:2 32:3[0-4] 41:3[56] 31:3[789] 42:4[0134] 51:4[67]|51 52:5[01245]|58 53:5[367] 63:39|5[89]|67 64:6 72:68|7[56] ' +
		'80:7[0-59] 71:7[5789]',
	DE:
		'SN:0[1-9] BB:01|0[34]|1[2-79] TH:0[4678]|3[67]|9[6-9] ST:0[4-7]|14|29|3[89] BE:1[0-5] MV:1[6-9]|2[13] HH:2[0-2] SH:2[1-5] ' +
		'NI:19|2[1679]|2[8]|3[0-478]|4[89] HB:2[78] NW:3[2-57]|4[0124-9]|5[0-37-9]|54 HE:3[4-7]|5[56]|6[013-5]|6[89] RP:35|5[1-7]|6[5-7]|76 ' +
		'SL:54|66 BW:6[3489]|7|8[89]|97 BY:63|7[4]|8|9',
	DK: '84:[12]|3 85:4 83:5|6[0-8]|7[0-3] 82:69|7[1-8]|8|9[56] 81:7[79]|9|88',
	DZ: Array.from({ length: 58 }, (_, index) => String(index + 1).padStart(2, '0'))
		.map((number) => `${number}:${number}`)
		.join(' '),
	EC: 'A:01 B:02 F:03 C:04 X:05 H:06 O:07 E:08 G:09 I:10 L:11 R:12 M:13 S:14 N:15 Y:16 P:17 T:18 Z:19 W:20 U:21 D:22 SD:23 SE:24',
	FR:
		Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0'))
			.filter((number) => number !== '20' && number !== '75' && number !== '69')
			.map((number) => `${number}:${number}`)
			.join(' ') +
		' 2A:20 2B:20 75C:75 75:75 69:69 69M:69 971:971 GP:971 972:972 MQ:972 973:973 GF:973 974:97[478] RE:97[478] 976:976 YT:976 ' +
		'PM:975 BL:97[17] MF:97[18] TF:984 WF:986 PF:987 NC:988',
	GB:
		'NIR:BT SCT:AB|DD|DG|EH|FK|G\\d|HS|IV|KA|KW|KY|ML|PA|PH|TD|ZE WLS:CF|LD|LL|NP|SA|SY|CH|HR ' +
		'ENG:AL|B[ABDHLNRS]|B\\d|C[ABHMORTVW]|D[AEGHLNTY]|E\\d|EC|EN|EX|FY|GL|GU|GIR|H[ADGPRUX]|I[GP]|K[T]|L[AENSU]|L\\d|LD|M[EK]|M\\d|N[EGNRPW]|N\\d|O[LX]|' +
		'P[ELOR]|R[GHM]|S[AEGKLMNOPRSTWY]|S\\d|T[AFNQRSWD]|U[B]|W[ACDFNRSV]|W\\d|Y[O]|BX|BF',
	HR: '21:10 01:10 19:20 17:21 15:22 13:23 14:31 16:32 10:33 11:34 12:35 20:40 05:42 07:43 03:44 04:47 06:48 02:49 08:51 18:52 09:53',
	IN:
		'DL:11 HR:1[23] PB:1[4-6] CH:1[46] HP:17 JK:1[89] LA:19 UP:2[0-8] UK:2[46] RJ:3[0-4] GJ:3[6-9] DH:3[69] MH:4[0-4] GA:403 MP:4[5-8] ' +
		'CG:49 TS:5[0-3] AP:5[0-3] KA:5[6-9] TN:6[0-4] PY:60[579]|53|67 KL:6[7-9] LD:68 WB:7[0-4] SK:73 AN:74 OD:7[5-7] AS:78 ' +
		'AR:79 ML:79 MN:79 MZ:79 NL:79 TR:79 BR:8[0-5] JH:8[1-5]',
	NL:
		'NH:1[0-9]|2[01] FL:1[3]|38|8[0-3] UT:1[34]|3[4-9]|4[01] ZH:1[4]|2|3[0-4]|42 GE:3[789]|4[0-2]|5[23]|6[5-9]|7[0-5]|8[01] ZE:4[3-6] ' +
		'NB:4[2-9]|5[0-8] LI:5[7-9]|6[0-5] OV:7[0-9]|8[0-4] DR:7[6-9]|8[34]|9[3-7] FR:8[3-9]|9[0-38] GR:9[3-9]',
	PE:
		'AMA:01 ANC:02 APU:03 ARE:04 AYA:05 CAJ:06 CAL:07 CUS:08 HUV:09 HUC:10 ICA:11 JUN:12 LAL:13 LAM:14 LIM:15 LMA:15|07 LOR:16 MDD:17 ' +
		'MOQ:18 PAS:19 PIU:20 PUN:21 SAM:22 TAC:23 TUM:24 UCA:25',
	PL:
		'14:0|13|18|2[167]|96|99|87 28:1[0-4]|19|8[27] 20:1[5-9] 06:08|2[0-4] 26:2[5-9] 12:28|3[0-4] 18:3[5-9] 24:29|3[24]|4[0-4] ' +
		'16:4[5-9] 02:5|67 30:6[0-4]|7[78]|8[89]|98 08:6[4-9]|74 32:7[0-8] 22:7[67]|8[0-49] 04:09|8[5-9] 10:9|46|42',
	RO:
		'B:0[1-6] IF:07 GR:08 PH:10 AG:11 BZ:12 DB:13 TR:14 DJ:20 GJ:21 MH:22 OT:23 VL:24 TM:30 AR:31 CS:32 HD:33 CJ:40 BH:41 BN:42 MM:43 ' +
		'SM:44 SJ:45 BV:50 AB:51 CV:52 HR:53 MS:54 SB:55 BC:60 NT:61 VN:62 IS:70 BT:71 SV:72 VS:73 GL:80 BR:81 TL:82 CT:90 CL:91 IL:92',
	SE:
		'AB:1|76 C:1[9]|7[456]|81 M:2 K:29|37 N:3[01]|43 O:4|5[0-4]|66 F:33|5[5-7] G:34|3[56] H:3[89]|57|59 E:5[89]|6[01] I:62 D:6[1345]|15 ' +
		'S:6[5-8] T:69|7[01] U:7[2-4] W:7[7-9] X:8[0-2] Z:8[34] Y:8[5-9] AC:9[0-3] BD:9[4-8]',
	TH:
		'10:10 11:10 12:11 13:1[123] 14:13 15:14 16:15 17:16 18:17 19:1[38] S:20 ' +
		[20, 21, 22, 23, 24, 25, 26, 27, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49]
			.concat([50, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 67, 70, 71, 72, 73, 74, 75, 76, 77])
			.concat([80, 81, 82, 83, 84, 85, 86, 90, 91, 92, 93, 94, 95, 96])
			.map((number) => `${number}:${number === 38 ? '38|43' : number === 27 ? '27|25' : number}`)
			.join(' '),
	UZ: 'TK:10 TO:1[01] SI:12 JI:13 SA:14 FA:15 NG:16 AN:17 QA:18 SU:19 BU:20 NW:21 XO:22 QR:23',
};
