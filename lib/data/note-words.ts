// Words in which people write to the reader where a name belongs: what to do with the record, why nothing stands there.
// Folded, in ten languages and Cyrillic, Arabic, Japanese, Chinese and Korean. Own selection, 2026-11.

/** Words that say so alone: delete, pending, à compléter, 未定. */
export const noteWords =
	'delete|remove|removed|changeme|replaceme|deleteme|pending|untitled|unnamed|nameless|tbc|unspecified|nonexistent|duplicate|duplicated|cancelled|canceled|obsolete|inactive|unused|' +
	'supprimer|effacer|renseigner|communique|renseigne|renseignee|precise|doublon|inexistant|inexistante|inactif|sansnom|' +
	'loschen|geloscht|entfernen|ausfullen|auszufullen|ausgefullt|angegeben|nachgereicht|dublette|doppelt|inaktiv|namenlos|' +
	'eliminar|eliminado|borrar|rellenar|especificado|especificar|pendiente|duplicado|inactivo|' +
	'eliminare|cancellare|compilare|specificato|specificare|duplicato|cancellato|' +
	'verwijderen|verwijderd|invullen|dubbel|inactief|' +
	'excluir|remover|apagar|preencher|informado|pendente|inativo|' +
	'usunac|usuniecia|podano|wpisz|wypelnic|uzupelnic|duplikat|brakujacy|' +
	'raderas|slettes|slett|poistettava|poista|silinecek|belirtilmemis|smazat|smazani|vymazat|torlendo|torolni|kitoltendo|sters|sterge|necompletat|' +
	'удалить|удален|удалено|указано|указана|введите|заполнить|уточнить|дубль|дубликат|видалити|невказано|διαγραφη|' +
	'حذف|يحذف|محذوف|ادخل|أدخل|מחק|למחיקה|' +
	'削除|未定|未入力|未設定|未登録|なし|入力|記入|使用禁止|重複|不明|' +
	'删除|刪除|待定|待填|未填|暂无|暫無|无名|请输入|請輸入|请删除|重复|未知|不详|' +
	'삭제|미정|없음|입력|미입력|미등록|중복|무명|使用しない|を入力|を記入|请填写|請填寫|不使用|fixme|editme|updateme|没有|沒有|名前なし|нетданных|completer|remplir|definir|confirmer|completar|confirmar|completare|confermare|definire|ersetzen|erganzen|nachtragen|doplnit|vyplnit';

/** Words that say so only in such company: do not use, to follow, see above, voir plus tard. */
export const speechWords =
	'no|not|non|nicht|nao|do|dont|enter|insert|edit|saisir|eingeben|inserire|doesnt|please|pls|kindly|use|using|bill|provision|touch|change|changed|fill|write|put|click|see|call|contract|above|below|later|follow|follows|followed|goes|known|know|sure|given|provided|specified|disclosed|applicable|needed|required|missing|confirm|completed|complete|defined|created|mistake|error|wrong|closed|exist|exists|existent|made|same|order|soon|asap|just|only|after|before|' +
	'effacement|facturer|toucher|utiliser|indiquer|preciser|precisee|connu|connue|voir|plus|tard|haut|dessus|objet|idem|attente|cree|erreur|suivre|savoir|sais|merci|svp|veuillez|existe|pas|' +
	'bitte|wird|werden|noch|folgt|bekannt|verwenden|benutzen|andern|siehe|oben|spater|erganzt|versehentlich|angelegt|' +
	'usar|escriba|escribir|introduzca|aplica|conocido|disponible|defecto|ver|arriba|luego|' +
	'usare|scrivere|disponibile|attesa|vedi|sopra|dopo|conosciuto|' +
	'gebruiken|vul|vullen|bekend|toepassing|nog|volgt|zie|boven|onbekende|' +
	'aplicavel|conhecido|aguardando|depois|escreva|' +
	'dotyczy|uzywac|wiadomo|pozniej|potwierdzenia|nie|prosze|' +
	'bort|tas|ska|skal|skall|ej|inte|ikke|angivet|angitt|anvand|brug|bruk|fylles|ut|udfyldes|kayta|ala|puuttuu|kullanma|yok|girin|yazin|pouzivat|neuvedeno|hasznalni|nincs|megadva|' +
	'не|нет|использовать|трогать|известно|позже|пожалуйста|будет|временно|' +
	'لا|يوجد|غير|معروف|معروفة|محدد|هنا|يرجى|تستخدم|' +
	'使用|しない|ください|して|下さい|でください|予定|請|请|勿|不要|不用|稍后|填写|예정|하세요|마세요|사용|하지|주세요|정보|update|updated|entered|supplied|decided|verify|verified|check|fix|correct|replace|replaced|disabled|billing|sell|add|purposes|confirmed|determined|ne|niet|bekend';

/** Small words that stand between them and belong to no name of a firm. */
export const betweenWords = 'we|by|will|are|was|has|been|with|yet|all|if|me|them';
