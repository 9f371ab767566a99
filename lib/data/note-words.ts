// Words in which people write to the reader where a name belongs: what to do with the record, why nothing stands there.
// Folded, in the languages of Europe, and in Turkish, Indonesian, Hebrew, Arabic, Thai, Japanese, Chinese and Korean. Own selection, 2026-11.

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
	'삭제|미정|없음|입력|미입력|미등록|중복|무명|使用しない|を入力|を記入|请填写|請填寫|不使用|fixme|editme|updateme|没有|沒有|名前なし|нетданных|completer|remplir|definir|confirmer|completar|confirmar|completare|confermare|definire|ersetzen|erganzen|nachtragen|doplnit|vyplnit|' +
	'confidential|confidentiel|confidentielle|vertraulich|confidencial|riservato|poufne|vertrouwelijk|fortroligt|konfidentiell|doplnime|doplni|vyplnte|odstranit|zruseno|zrusene|zrusena|neuvedeno|neuvedene|neuvedena|nezadano|nezadane|neurceno|neurcene|nevyplneno|nevyplnene|duplicita|duplicitni|duplicitny|neaktivni|neaktivny|nepouzivat|nemazat|zmazat|zmazane|vymazane|smazano|kitolteni|torolt|torolve|torles|torlesre|megadando|duplikalt|megszunt|stergeti|completat|completati|nespecificat|nespecificata|neprecizat|anulat|inactiv|duplicat|slettet|slettas|raderad|radera|borttagen|utgatt|angives|anges|udfyld|udfyldt|utfylles|ifylles|ifylls|makuleras|dubblett|dublett|poistettu|taytettava|taydennetaan|taydenna|ilmoitetaan|maarittelematon|kaksoiskappale|tarkennetaan|silinmeli|silindi|doldurulacak|doldurun|doldurunuz|girilecek|girilmedi|belirlenecek|belirlenmedi|tanimsiz|isimsiz|iptal|usun|usunieto|nieaktywny|' +
	'nieaktywna|nieuzywany|nieuzywane|nieokreslony|nieokreslona|uzupelnienia|usuwac|zduplikowany|aanvullen|aangevuld|verwijder|ingevuld|ongebruikt|vervallen|loschung|stornieren|storniert|unbenannt|ungenutzt|veraltet|gekundigt|eintragen|einzutragen|eliminato|eliminata|cancellata|compilato|disattivato|inattivo|dismesso|dismessa|doppione|borrado|suprimir|anulado|anulada|cancelado|cancelada|inactiva|duplicada|excluido|excluida|apagado|inativa|deletar|deletado|preenchido|supprime|supprimee|desactive|annule|annulee|изтриване|изтрий|изтрийте|изтрита|попълване|попълни|попълнете|въведете|посочено|obrisati|obrisi|izbrisati|izbrisi|izbrisano|popuniti|navedeno|uneseno|обрисати|избрисати|удалите|заполните|заполнено|заполнения|заполняется|уточняется|уточнения|удалению|удаления|удалять|неактивен|неактивный|неактивная|заповнити|вказано|διαγραφεί|διαγραψτε|διαγραφει|συμπληρωθει|συμπληρωστε|συμπληρωση|' +
	'ανενεργη|ανενεργο|διπλοτυπο|للحذف|احذف|مكرر|ملغى|ملغي|محذوفة|תמחק|למחוק|למלא|נמחק|כפול|יושלם|ימולא|להשלים|להזין|הזן|ห้ามใช้|ห้ามลบ|กรอก|ไม่ระบุ|ยังไม่ระบุ|กรุณากรอก|ยกเลิก|ลบทิ้ง|รอข้อมูล|hapus|dihapus|diisi|kosongkan|हटाएं|भरें|後日|確認中|未記入|使用不可|要確認|要削除|該当なし|該当無し|無し|仮登録|作废|作廢|停用|已删除|已停用|待補|待补|待补充|待确认|待確認|后补|未提供|未命名|无名称|废弃|추후|확인중|미확인|해당없음|사용금지|공란|폐기|삭제금지|삭제예정|입력예정|추후입력|' +
	'invoiced|undecided|undetermined|undisclosed|withheld|redacted|anonymized|anonymised|unregistered|nachgetragen|ausgeblendet|remarque|definido|definida|definito|definita|informacao|fylls|fyll|taytetaan|taytetty|silmeyin|silinmesin|belirtilmedi|belirtilmemistir|girilmemis|bulunamadi|изтрива|изтривайте|попълва|видаляти|видаляйте|заповнюється|διαγραφουν|συμπληρωνεται|διαγραφετε|ไม่มีข้อมูล|กรอกภายหลัง|ยังไม่มี|填写|填寫|보류|보완|tobedeleted|tbdeleted|donotuse|donotdelete|bydel|dnu|eliminarlo|suprimer|suprime|effacez|ecrire|renseignez|remplissez|saisissez|fyllin|skrivin|utfyll|ersatte|erstatt|erstat|korvaa|zameniti|zamenit|nahradit|inlocuiti|sostituire|substituir|sustituir|reemplazar|remplacer|vervangen|degistirilecek|degistirin|cserelendo|zastapic|заменить|замени|αντικατασταση|替换|置き換え|変更予定|' +
	'указан|указаны|посочен|вказана|勿动|勿動|请勿';

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
	'使用|しない|ください|して|下さい|でください|予定|請|请|勿|不要|不用|稍后|填写|예정|하세요|마세요|사용|하지|주세요|정보|update|updated|entered|supplied|decided|verify|verified|check|fix|correct|replace|replaced|disabled|billing|sell|add|purposes|confirmed|determined|ne|niet|' +
	'discussed|notes|note|attached|mentioned|unclear|unavailable|unsure|filled|leave|intentionally|identified|assigned|demander|verifier|fourni|fournie|fournir|indique|indiquee|ulterieurement|prochainement|bientot|nachtraglich|fehlt|unklar|klaren|prufen|angaben|angabe|gebraucht|benotigt|vorhanden|nachher|despues|mas|tarde|favor|informar|indicar|indicado|proporcionado|conocida|todavia|falta|aun|pronto|seguire|comunicare|piu|tardi|fornito|fornita|favore|ancora|mancante|utilizzare|toccare|aub|graag|nader|bepalen|opgegeven|gegeven|weet|beschikbaar|gebruik|gebruikt|worden|wordt|nodig|mais|preenchido|fornecido|disponivel|utilizar|ainda|necessario|mexer|podac|jeszcze|znany|znane|okreslono|brakuje|potem|ustalenia|dotykac|uzywaj|bedzie|wymagane|senere|senare|kommer|endnu|enda|ennu|kant|kjent|kendt|oppgitt|oppgis|opplyst|oplyst|venligst|vennligst|vanligen|slet|anvendes|benyttes|bruges|brukes|mangler|saknas|' +
	'skriv|tiedossa|ei|viela|myohemmin|tulee|lisataan|kayttaa|koskea|maaritelty|annettu|ilmoitettu|lutfen|daha|sonra|silmeyin|silme|henuz|degil|kullanmayin|kullanmayiniz|guncellenecek|eklenecek|dokunmayin|girilmemis|prosim|pozdeji|neskor|bude|budou|doplneno|doplnene|zatim|zatial|znamo|zname|znamy|uvedeno|uvedene|zadano|zadane|pouzivejte|pouzivajte|neni|jeste|upresneno|upresnime|kesobb|majd|nem|ismert|kerem|kerjuk|kell|torolje|toroljek|hasznalja|hasznalando|lesz|kitoltve|nu|ulterior|rugam|folosi|folositi|utilizati|utiliza|stearga|cunoscut|cunoscuta|inca|tarziu|specificat|disponibil|urmeaza|lipsa|lipseste|μην|θα|δεν|παρακαλω|αργοτερα|χρησιμοποιειται|χρησιμοποιειτε|υπαρχει|ακομα|γνωστο|διαθεσιμο|οριστει|καθοριστει|διαγραψετε|се|ще|моля|късно|известна|използвайте|използва|още|няма|посочена|нужно|трогайте|используйте|определено|определена|потом|пока|задано|задана|предоставлено|молим|molim|molimo|kasnije|' +
	'brisati|poznato|nije|upisati|koristiti|uporabljati|prosimo|pozneje|vnesite|unesite|znano|mohon|jangan|belum|nanti|akan|tidak|digunakan|diketahui|tersedia|silakan|masukkan|לא|נא|אין|להשתמש|ידוע|בהמשך|יעודכן|עדיין|לגעת|تحذف|تلمس|عدم|الاستخدام|يستخدم|لاحقا|سوف|يتم|سيتم|تحديده|الرجاء|فضلك|متوفر|متاح|إضافته|' +
	'invoice|unten|notiz|hinweis|offen|kommt|folgen|folgende|remarque|commentaire|commentaires|comment|comments|venir|kaytossa|kaytettavissa|saatavilla|saatavissa|rora|roras|μη|διαθεσιμη|указать|указанетоето|να|יש|זמין|מידע|متوفرة|معلومات|ข้อมูล|금지|추후|后续|continua|commento|opmerking|uwagi|poznamka|megjegyzes|observatii|bemerkning|merknad|anmarkning|huomautus|aciklama|примечание|комментарий|бележка|σχολια|σημειωση|tady|tutaj|aici|tahan|buraya|сюда|здесь|тук|εδω|ovdje|ovde|tukaj|di sini|在此|ここ|여기';

/** Small words that stand between them and belong to no name of a firm. */
export const betweenWords =
	'we|by|will|are|was|has|been|with|yet|all|if|me|them|' +
	'να|το|της|του|των|η|да|за|по|на|для|в|и|את|של|על|من|على|في|till|til|pa|av|af|och|og|att|ve|bir|icin|se|si|a|az|pre|pro|untuk|dan|yang|sa|ako|pri';
