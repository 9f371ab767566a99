import type { Language } from '../../lib/record/language.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { HintsState } from '../../lib/form/hints-state.ts';
import { askHints, type ExtensionBrowser, launchExtension } from '../e2e/browser.ts';
import { hasClass, ShownHints } from '../e2e/shown-hints.ts';
import { openForm } from '../portal/drive.ts';
import { customers } from './customers.ts';
import { nextFrame, readmePicture, welcomePictures } from './pictures.ts';

// `npm run walk`: goes the whole way through the stand-in portal in both languages, and writes docs/walk.md with a
// picture of each station, and the pictures of the README and of the first-run page. The walk itself shows that page with
// the pictures that were there when the package was built.

const folder = fileURLToPath(new URL('../../docs/walk/', import.meta.url));
mkdirSync(folder, { recursive: true });

/** The stations of the walk, in order: in each language a title, and what there is to see. */
const stations = {
	welcome: [
		'After the installation: what Faircopy does, and what it never does.',
		'Après l’installation : ce que fait Faircopy, et ce qu’il ne fait jamais.',
	],
	opens: [
		'The form opens empty: a note asks whether the customer is in Partner Center already. Typing makes it go.',
		'Le formulaire s’ouvre vide : une note demande si le client est déjà dans l’Espace partenaires. Elle s’efface dès la saisie.',
	],
	marked: [
		'A field is left: a sign stands outside of it. Nothing appeared while it was typed in.',
		'On quitte un champ : un repère apparaît à côté. Rien ne s’est affiché pendant la saisie.',
	],
	card: [
		'The field is entered again: its card says what is seen and what to do. It takes no focus.',
		'On revient dans le champ : l’encart dit ce qui ne va pas et quoi faire ; le curseur reste dans le champ.',
	],
	why: [
		'“Why?”: what the rule rests on, its source, and who set the level where it is not the rule itself.',
		'« Pourquoi ? » : la raison de la règle, sa source, et qui a fixé le niveau si ce n’est pas la règle elle-même.',
	],
	more: [
		'Apart from the answers: accept this value always, switch the rule off, report a false alarm.',
		'À l’écart des réponses : toujours accepter cette valeur, désactiver la règle, signaler une fausse alerte.',
	],
	answered: [
		'An answer: it is repeated for ten seconds, with a way back.',
		'Une réponse : elle reste affichée dix secondes, le temps de revenir dessus.',
	],
	fix: [
		'A certain repair: the card shows what stands there, and what would.',
		'Une correction sûre : l’encart montre la valeur présente et celle qui la remplacerait.',
	],
	fixed: [
		'Carried out, it can be undone: here for ten seconds, or by Ctrl+Z at any time.',
		'Une correction faite s’annule : ici pendant dix secondes, ou par Ctrl+Z à tout moment.',
	],
	summary: [
		'The way on is reached with hints open: they are listed once. Nothing is blocked.',
		'On arrive au bouton « Suivant » avec des remarques en attente : leur liste s’affiche une seule fois. Rien n’est bloqué.',
	],
	paused: [
		'Paused: on this page, for an hour or for today. The pill says so.',
		'En pause : dans cet onglet, pendant une heure ou pour aujourd’hui. La pastille le dit.',
	],
	agreement: [
		'All is right but the consent: the reminder stays until it is answered. Nobody ticks it for the person.',
		'Tout est juste sauf le consentement : le rappel reste jusqu’à la réponse. Personne ne coche à votre place.',
	],
	review: [
		'Review: judged again, and reminded of what was chosen about the consent.',
		'« Passer en revue » : tout est revérifié, et votre choix sur le consentement est rappelé.',
	],
	done: [
		'Done: the page shows a password. Faircopy is silent there, and everything is forgotten.',
		'Terminé : la page affiche un mot de passe. Faircopy s’y tait, et tout est oublié.',
	],
	updated: [
		'The extension was updated under an open page: one quiet note, and nothing reloads by itself.',
		'L’extension a été mise à jour alors qu’une page était ouverte : une note discrète, et rien ne se recharge tout seul.',
	],
} as const;
type Station = keyof typeof stations;

class Walk {
	constructor(
		private readonly language: Language,
		private readonly page: Page,
		private readonly hints: ShownHints,
	) {}

	/** Waits until `isThere`, then takes the picture of a station. */
	async at(station: Station, isThere: () => Promise<boolean>): Promise<void> {
		for (let frames = 0; !(await isThere()); frames += 1) {
			if (frames > 600) throw new Error(`${station} (${this.language}) was not reached`);
			await nextFrame(this.page);
		}
		await nextFrame(this.page);
		await picture(this.page, station, this.language);
	}

	says(text: string): () => Promise<boolean> {
		return async () => (await this.hints.text()).includes(text);
	}

	cardSays(text: string): () => Promise<boolean> {
		return async () => ((await this.hints.card()) ?? '').includes(text);
	}
}

async function picture(page: Page, station: Station, language: Language): Promise<void> {
	await page.screenshot({ path: `${folder}${station}-${language}.jpg`, type: 'jpeg', quality: 82 });
}

async function walk(browser: ExtensionBrowser, language: Language): Promise<void> {
	const { words, faulty, right } = customers[language];
	const { interface: own } = words;
	const welcome = await browser.context.newPage();
	await welcome.goto(browser.extensionPage('welcome.html'));
	await welcome.getByRole('heading', { level: 1 }).waitFor();
	await picture(welcome, 'welcome', language);
	await welcome.close();

	const page = await browser.context.newPage();
	const form = await openForm(page, { build: 'fluent', language, next: 'always' });
	const hints = await ShownHints.on(page);
	const there = new Walk(language, page, hints);
	const pressPill = () => hints.press(({ attributes }) => hasClass(attributes, 'pill'));

	await there.at('opens', there.says(own.existingTitle));
	for (const [field, value] of faulty.slice(0, 3)) await form.fill(field, value);
	const acronym = words.rules['company-name-acronym'].title;
	await there.at('marked', async () => (await hints.markers()).some((name) => name.endsWith(acronym)));
	await form.inputOf('companyName').focus();
	await there.at('card', there.cardSays(acronym));
	await hints.pressButton(own.why);
	await there.at('why', there.cardSays(own.source));
	await hints.pressButton(own.more);
	await there.at('more', there.cardSays(own.ruleOff));
	await hints.pressButton(own.documentSaysSo);
	await there.at('answered', there.cardSays(own.documentSaysSoDone));
	await hints.pressButton(own.undo);
	for (const [field, value] of faulty.slice(3)) await form.fill(field, value);
	await form.inputOf('postalCode').focus();
	await there.at('fix', there.cardSays('H3G 1H8'));
	await hints.pressButton(own.fix);
	await there.at('fixed', there.cardSays(own.fixed));
	await form.button('nextReview').focus();
	await there.at('summary', there.says(own.trust));
	await hints.press(({ tag, text }) => tag === 'summary' && text === own.pauseMenu);
	await hints.pressButton(own.pause);
	await there.at('paused', async () => (await hints.pill()) === own.paused);
	await pressPill();
	await hints.pressButton(own.resume);
	for (const [field, value] of right) await form.fill(field, value);
	await form.radioOf('willAccept').focus();
	await there.at('agreement', there.cardSays(words.rules['agreement-unanswered'].title));
	await form.chooseAgreement('willAccept');
	await form.next();
	const isReviewed = async () =>
		((await askHints(page, { type: 'state', question: {} })) as HintsState).step === 'review';
	while (!(await isReviewed())) await nextFrame(page);
	await pressPill();
	await there.at('review', there.says(own.choseWillAccept));
	await form.submit();
	await there.at('done', async () => (await hints.text()) === '');
	await form.done();

	await form.button('addCustomer').click();
	await form.inputOf('companyName').waitFor();
	await form.fill('companyName', faulty[1][1]);
	while (!(await hints.markers()).some((name) => name.endsWith(acronym))) await nextFrame(page);
	await browser.context.serviceWorkers()[0]!.evaluate('void chrome.management.uninstallSelf()');
	await form.fill('city', 'Laval');
	await form.fill('city', 'Montréal');
	await there.at('updated', there.says(own.updated));
}

for (const language of Object.keys(customers) as Language[]) {
	const { locale } = customers[language];
	const browser = await launchExtension({ locale, viewport: { width: 1366, height: 768 } });
	await readmePicture(browser, language);
	await welcomePictures(browser, language);
	await walk(browser, language);
	await browser.close();
}

/** A title and what follows its colon, which begins with a capital. */
function parted(words: string): { title: string; caption: string } {
	const [title = '', caption = ''] = words.split(/\s?: (.*)/);
	return { title, caption: caption.charAt(0).toUpperCase() + caption.slice(1) };
}

const lines = [
	'# The whole journey, in pictures · Tout le parcours en images',
	'',
	'From the installation to Done, on the stand-in portal of `test/portal` (its build with real Fluent UI controls), in English',
	'and French. Written by `npm run walk`; the customers are invented.',
	'',
	'De l’installation à la fin, sur le portail d’essai de `test/portal`, en anglais et en français. Les clients sont inventés.',
	...Object.entries(stations).flatMap(([station, words], index) => {
		const [english, french] = words.map((one) =>
			parted(one.replace(/ ([:;?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0')),
		);
		return [
			'',
			`## ${index + 1}. ${english?.title} · ${french?.title}`,
			'',
			english?.caption,
			'',
			french?.caption,
			'',
			'| English | Français |',
			'| --- | --- |',
			`| ![${station}, English](walk/${station}-en.jpg) | ![${station}, French](walk/${station}-fr.jpg) |`,
		];
	}),
	'',
];
writeFileSync(new URL('../../docs/walk.md', import.meta.url), lines.join('\n'));
