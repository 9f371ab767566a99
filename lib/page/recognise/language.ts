import { documentElement } from '../../form/nodes.ts';
import type { Language } from '../../record/language.ts';
import { fold } from '../../record/folding.ts';

const words: Record<Language, RegExp> = {
	en: /\b(?:city|country|(?:first|last|company) name|company|address|(?:postal|zip) code|phone|state|agreement|number|next|submit|update|review|subscriptions|date of)\b/g,
	fr: /\b(?:ville|pays|prenom|nom|societe|entreprise|adresse|code postal|telephone|etat|contrat|numero|suivant|envoyer|mettre a jour|modifier|revue|abonnements|ligne|de l|du)\b/g,
};

/** The language that `texts` of a page are written in; where they do not tell, the one that the page says it speaks. */
export function languageOf(texts: Iterable<string>, page: Document): Language | undefined {
	const all = fold([...texts].join(' '));
	const english = all.match(words.en)?.length ?? 0;
	const french = all.match(words.fr)?.length ?? 0;
	if (english !== french) return english > french ? 'en' : 'fr';
	const said = documentElement(page).lang.slice(0, 2).toLowerCase();
	return said === 'en' || said === 'fr' ? said : undefined;
}
