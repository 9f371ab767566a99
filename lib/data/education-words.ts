// Words of places of education in names, folded, in nine languages. Own selection, 2026-11.

export const educationWords =
	'school|schools|college|university|academy|kindergarten|polytechnic|ecole|ecoles|lycee|universite|academie|faculte|iut|schule|schulen|gymnasium|realschule|hochschule|universitat|grundschule|gesamtschule|berufsschule|escuela|colegio|universidad|instituto|facultad|scuola|liceo|istituto|universita|universiteit|hogeschool|basisschool|lyceum|escola|universidade|faculdade|szkola|liceum|uniwersytet|学校|大学|高校|小学|中学|학교|대학교|университет|школа|гимназия';
