/** How labels and choices of the form read in German; whatever else is said reads “Übersetzter Text”. */
export const german: readonly (readonly [english: string, german: string])[] = [
	['^Country', 'Land/Gebiet'],
	['^Company$', 'Unternehmen'],
	['domain', 'Name der Hauptdomäne'],
	['^Address line 1', 'Anschrift, Zeile 1'],
	['^Address line 2', 'Anschrift, Zeile 2'],
	['^City', 'Ort'],
	['^State', 'Bundesland'],
	['^ZIP', 'Postleitzahl'],
	['registration ID', 'Handelsregisternummer'],
	['^First name', 'Vorname'],
	['^Middle name', 'Zweiter Vorname'],
	// It is one of our words too, and means something else.
	['^Last name', 'Name'],
	['email', 'E-Mail-Adresse'],
	['^Phone', 'Rufnummer'],
	// A browser translates the words, and keeps the names.
	['will be asked to accept', 'Der Kunde wird gebeten, der Microsoft-Kundenvereinbarung zuzustimmen.'],
	['has accepted the', 'Der Kunde hat die aktuelle Microsoft-Kundenvereinbarung akzeptiert.'],
	['onmicrosoft', '.onmicrosoft.com'],
	['^Canada$', 'Kanada (übersetzt)'],
	['^France$', 'Frankreich (übersetzt)'],
	['^United States$', 'Vereinigte Staaten (übersetzt)'],
	['^Ireland$', 'Irland (übersetzt)'],
];

/** What is translated. */
interface Translation {
	words: typeof german;
	/** Whatever comes later is translated as well. */
	goesOn?: boolean;
}

/**
 * Translates the page in place as a browser does: every text becomes one in `<font>`, and the page says that it speaks
 * German. It also runs within a page, so that it uses nothing from outside.
 */
export function translate({ words, goesOn = false }: Translation): void {
	const other = 'Übersetzter Text';
	const wordsFor = (text: string): string =>
		words.find(([english, german]) => text === german || new RegExp(english, 'i').test(text.trim()))?.[1] ?? other;
	const within = (root: Node): void => {
		for (const node of Array.from(root.childNodes)) {
			if (node instanceof Element) {
				if (/^(?:script|style|font)$/.test(node.localName) || node.hasAttribute('data-faircopy')) continue;
				const label = node.getAttribute('label');
				if (label && wordsFor(label) !== label) node.setAttribute('label', wordsFor(label));
				if (node.shadowRoot) translateTree(node.shadowRoot);
				within(node);
			} else if (node instanceof Text && /\p{L}/u.test(node.data)) {
				const font = document.createElement('font');
				font.append(document.createElement('font'));
				font.firstElementChild!.append(wordsFor(node.data));
				node.replaceWith(font);
			}
		}
	};
	const later = new MutationObserver(() => within(document.body));
	const translateTree = (root: Node): void => {
		within(root);
		if (goesOn) later.observe(root, { childList: true, subtree: true });
	};
	translateTree(document.body);
	document.documentElement.lang = 'de';
	document.documentElement.classList.add('translated-ltr');
}
