// Companies that exist in samples, films and books only, folded, without legal forms.
// Microsoft's: the samples of its public documentation and SDKs (learn.microsoft.com); no official list is known.
// The others: common knowledge. Own selection, 2026-11.

/** Coined names: found as a word of any name, or as the name written in one word, digits glued on too. */
export const coinedCompanies =
	'contoso|fabrikam|proseware|litware|relecloud|wingtiptoys|fourthcoffee|adatum|vanarsdel|tailspintoys|northwindtraders|woodgrovebank|lamnahealthcare|tailwindtraders|cohovineyard|cohowinery|treyresearch|wideworldimporters|humongousinsurance';

/** Full names that real firms may bear too: only as the whole name. */
export const inventedCompanies =
	'adventure works|adventure works cycles|alpine ski house|a datum|awesome computers|baldwin museum of science|bellows college|best for you organics|blue yonder airlines|city power & light|consolidated messenger|fine art school|school of fine art|first up consultants|graphic design institute|lamna healthcare|libertys delightful sinful bakery & cafe|lucerne publishing|margies travel|munsons pickles and preserves farm|nod publishers|northwind|northwind electric cars|parnell aerospace|southridge video|tailspin toys|tailwind traders|the phone|trey research|wide world importers|wingtip toys|woodgrove bank|fourth coffee|coho vineyard|coho winery|coho vineyard & winery|northwind traders|humongous insurance|zava|' +
	'initech|globex|hooli|umbrella|stark industries|wayne enterprises|wonka industries|cyberdyne|cyberdyne systems|soylent|tyrell|weyland yutani|oscorp|dunder mifflin|dunder mifflin paper|pied piper|vandelay industries|massive dynamic|aperture science|black mesa|los pollos hermanos|buy n large|nakatomi trading|virtucon|spacely sprockets|lexcorp|planet express|bubba gump shrimp|prestige worldwide|yoyodyne|yoyodyne propulsion systems|evil corp|acme widgets|acme rockets|roxxon|wernham hogg|gringotts|monsters|' +
	'gringotts bank|initrode|sirius cybernetics|sirius cybernetics corporation|tyrell corporation|weyland|weyland corporation|cyberdyne systems corporation|omni consumer products|dharma initiative|krusty krab|duff brewing|duff beer|mom corp|momcorp|lumon industries|lumon|waystar royco|bluth company|sterling cooper|sterling cooper draper pryce|wolfram & hart|paper street soap|paper street soap company|wayne industries|queen industries|luthorcorp|kord industries|ace chemicals|s t a r labs|oceanic airlines|central perk|paddys pub|abstergo|abstergo industries|vault tec|aperture laboratories|shinra electric power|monsters inc|scranton paper|slate rock and gravel|sprockets and cogs|kwik e mart|encom|blue sun|nakatomi|nakatomi corporation|chotchkies|dewey cheatem and howe|dewey cheatham and howe';

/** Of those the ones so well known that a second word, as in Globex Systems, makes no other firm of them. */
export const knownCompanies =
	'globex|initech|cyberdyne|hooli|vandelay|oscorp|yoyodyne|virtucon|soylent|' +
	'initrode|gringotts|nakatomi|abstergo|weyland';
