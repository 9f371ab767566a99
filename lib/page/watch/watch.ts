import type { CustomerRecord } from '../../record/customer-record.ts';
import type { FormEvents, FormField, FormPage, FormView, FormWatch } from '../../form/form.ts';
import { getAttribute } from '../../form/nodes.ts';
import { type Attention, createAttention } from './attention.ts';
import { isOfForm } from './changes.ts';
import type { FormMapping } from '../../record/mapping.ts';
import { runIdle } from './pace.ts';
import { emptyView, type LiveView, viewOf } from '../recognise/view.ts';
import { watchUrl } from './whereabouts.ts';

/** What a watch needs from outside. */
export interface WatchOptions {
	signal: AbortSignal;
	/** Which form may stand at this URL: in the portal's customers area, or on the practice page. */
	formPageAt(url: URL): FormPage | undefined;
	/** What was said of the fields of this page, as it stands now. */
	mapping?(): FormMapping | undefined;
}

const quiet = 200;
const longestWait = 1000;
const slice = 4;
/** How often a scan may come to nothing because the page changed meanwhile, before it is done in one go. */
const patience = 5;
/** How long nobody waits for a page that never rests, in milliseconds. */
const mostPatience = 2000;
/** Custom elements that wait for their code tell nobody when it comes. */
const laterLooks = [300, 1000, 3000];
const telling = ['hidden', 'current', 'aria-current', 'aria-hidden', 'open', 'label', 'lang', 'disabled'];

/**
 * Watches `page` for the Add-customer form: tells of its steps and fields as they come and go, and of every edit.
 * At a URL that cannot hold the form nothing runs but the check of the URL.
 */
export function watchForm(page: Document, events: FormEvents, options: WatchOptions): FormWatch {
	let visit: Visit | undefined;
	const leave = (): void => {
		visit?.end();
		visit = undefined;
	};
	const arrive = (): void => {
		if (options.signal.aborted) return;
		const formPage = options.formPageAt(new URL(page.location.href));
		if (formPage && visit?.formPage === formPage) return visit.look();
		leave();
		if (formPage) visit = new Visit(page, formPage, events, options.mapping ?? (() => undefined));
	};
	watchUrl(page, arrive, options.signal);
	page.defaultView?.addEventListener(
		'pageshow',
		(event) => {
			if (!event.persisted) return;
			leave();
			arrive();
		},
		{ signal: options.signal },
	);
	options.signal.addEventListener('abort', () => visit?.leave());
	arrive();
	return {
		view: () => visit?.view ?? emptyView,
		record: () => visit?.record() ?? {},
		settled: async () => visit?.settled(),
		look: () => visit?.look(true),
		async take(look) {
			if (options.signal.aborted) return undefined;
			// Whoever asks wants to know of the page as it is, of changes that nobody hears of too.
			visit?.look(true);
			await visit?.settled();
			return visit?.take(look);
		},
	};
}

/** The time that the page stays at a URL that may hold the form. */
class Visit {
	view: LiveView = emptyView;
	readonly formPage: FormPage;
	readonly #page: Document;
	readonly #events: FormEvents;
	readonly #end = new AbortController();
	readonly #observer: MutationObserver;
	readonly #attention: Attention;
	readonly #known = new WeakSet<Node>();
	/** The ids of what names the fields of Account info by reference; undefined elsewhere. */
	#named: string | undefined;
	#isStale = false;
	#isScanning = false;
	#thrown = 0;
	#looks = 0;
	/** Since when a look is due. */
	#since: number | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#onSettled: (() => void)[] = [];

	constructor(
		page: Document,
		formPage: FormPage,
		events: FormEvents,
		private readonly mapping: () => FormMapping | undefined,
	) {
		this.#page = page;
		this.formPage = formPage;
		this.#events = events;
		this.#attention = createAttention(page, events, this.#end.signal, (isUrgent) => this.look(isUrgent));
		// Only a flag is raised here: whoever types must not pay for what the portal draws.
		this.#observer = new MutationObserver((records) => {
			if (records.some((record) => isOfForm(record, this.#named))) this.look();
		});
		this.#follow(page);
		this.#scan();
	}

	/** Ends the visit and says that the form is gone. */
	end(): void {
		const had = this.view;
		this.leave();
		if (had.step) this.#events.onView(emptyView);
	}

	/** Ends the visit without a word. */
	leave(): void {
		this.view = emptyView;
		this.#attention.show(emptyView);
		this.#end.abort();
		this.#observer.disconnect();
		clearTimeout(this.#timer);
	}

	record(): CustomerRecord {
		return this.#attention.record();
	}

	settled(): Promise<void> {
		return new Promise((resolve) => {
			if (!this.#isStale && !this.#isScanning) return resolve();
			this.#onSettled.push(resolve);
			setTimeout(resolve, mostPatience);
		});
	}

	take<Result>(look: (view: FormView) => Generator<undefined, Result>): Promise<Result | undefined> {
		return new Promise((resolve) => {
			if (this.#end.signal.aborted) return resolve(undefined);
			runIdle(look(this.view), { signal: this.#end.signal, slice, done: resolve });
			this.#end.signal.addEventListener('abort', () => resolve(undefined));
		});
	}

	/** Looks again once the page has been quiet for a moment, or when it never is. */
	look(isUrgent = false): void {
		this.#isStale = true;
		if (this.#isScanning) return;
		const now = performance.now();
		this.#since ??= now;
		if (!isUrgent && this.#timer !== undefined && now - this.#since > longestWait) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#scan(), isUrgent ? 0 : quiet);
	}

	#follow(root: Document | ShadowRoot): void {
		if (this.#known.has(root)) return;
		this.#known.add(root);
		this.#observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: telling });
		this.#attention.listen(root);
	}

	#scan(): void {
		this.#timer = undefined;
		this.#since = undefined;
		if (this.#isScanning || this.#end.signal.aborted) return;
		this.#isScanning = true;
		runIdle(this.#looking(), {
			signal: this.#end.signal,
			slice: this.#thrown < patience ? slice : Infinity,
			done: (view) => this.#arrive(view),
		});
	}

	*#looking(): Generator<undefined, LiveView | undefined> {
		this.#isStale = false;
		const { formPage } = this;
		return yield* viewOf(this.#page, () => this.#isStale, this.view, { formPage, mapping: this.mapping() });
	}

	#arrive(view: LiveView | undefined): void {
		this.#isScanning = false;
		// Nothing found on a page that changed meanwhile is no answer yet.
		const isDoubtful = this.#isStale && this.#thrown < patience && !view?.step;
		this.#thrown = isDoubtful ? this.#thrown + 1 : 0;
		if (view && !isDoubtful) this.#take(view);
		if (this.#isStale) return this.look();
		for (const settle of this.#onSettled.splice(0)) settle();
	}

	#take(view: LiveView): void {
		for (const root of view.roots) this.#follow(root);
		if (view.unfinished && this.#looks < laterLooks.length) setTimeout(() => this.look(), laterLooks[this.#looks++]);
		if (!isSame(this.view, view)) {
			this.view = view;
			this.#named = view.step === 'accountInfo' ? [...view.fields.values()].map(namesOf).join(' ') : undefined;
			this.#attention.show(view);
			this.#events.onView(view);
		}
		this.#attention.greet();
	}
}

const namesOf = ({ control }: FormField): string | null => getAttribute(control, 'aria-labelledby');

function isSame(one: LiveView, other: LiveView): boolean {
	if (!agree(one, other, ['step', 'isExisting', 'language', 'next', 'update']) || one.fields.size !== other.fields.size)
		return false;
	const before = [...one.fields.values()];
	return [...other.fields.values()].every((field, index) => {
		const old = before[index]!;
		if (!agree(old, field, ['id', 'control', 'label'])) return false;
		return other.step !== 'review' || old.read() === field.read();
	});
}

function agree<Whole>(one: Whole, other: Whole, parts: readonly (keyof Whole)[]): boolean {
	return parts.every((part) => one[part] === other[part]);
}
