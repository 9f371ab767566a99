// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToldFinding } from '../../lib/check/finding.ts';
import type { FormField, FormView } from '../../lib/form/form.ts';
import type { Step } from '../../lib/form/step.ts';
import type { CheckRequest } from '../../lib/check/reply.ts';
import type { HintsState } from '../../lib/form/hints-state.ts';
import type { AtNext } from '../../lib/settings/settings.ts';
import { startHints } from '../../lib/hints/session/session.ts';
import { createDrawing } from '../../lib/hints/view/view.tsx';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import type { FieldId } from '../../lib/record/fields.ts';
import { answer, told } from './told.ts';

const ids: FieldId[] = ['companyName', 'city', 'agreementAcceptance'];

/** Judges as the worker would: an acronym, and the two empty fields. */
function judgement(record: CustomerRecord): ToldFinding[] {
	const findings: ToldFinding[] = [];
	if (/^[A-Z]{2,4}$/.test(record.companyName ?? '')) {
		findings.push(told('company-name-acronym', 'companyName', { level: 'question' }));
	}
	if (/ {2}/.test(record.companyName ?? '')) {
		const value = record.companyName?.replace(/ +/g, ' ') ?? '';
		findings.push(told('company-name-spacing', 'companyName', { fix: { field: 'companyName', value } }));
	}
	if (record.city === '') findings.push(told('address-part-missing', 'city', { level: 'error' }));
	if (record.agreementAcceptance === '') findings.push(told('agreement-unanswered', 'agreementAcceptance'));
	return findings;
}

/** A form in the page, with hints beside it, and a worker that answers at once. */
function formWithHints() {
	document.body.replaceChildren();
	const abort = new AbortController();
	const asked: CheckRequest[] = [];
	const reports: HintsState[] = [];
	/** Answers that wait to be let go, while the worker is busy. */
	const held: (() => void)[] = [];
	const worker = {
		isAway: false,
		isBusy: false,
		isGone: false,
		isMute: false,
		atNext: 'show' as AtNext,
		/** Nothing but packs that are tried out. */
		isDryRun: false,
		pausedUntil: 0,
	};
	const next = document.body.appendChild(document.createElement('button'));
	const inputs = new Map(
		ids.map((id) => {
			const input = document.body.appendChild(document.createElement('input'));
			input.id = id;
			return [id, input] as const;
		}),
	);
	const fieldOf = ([id, input]: readonly [FieldId, HTMLInputElement]): [FieldId, FormField] => [
		id,
		{
			id,
			control: input,
			box: input,
			label: `label of ${id}`,
			members: [input],
			read: () => input.value,
			write: async (value) => {
				input.value = value;
				return true;
			},
		},
	];
	const viewOf = (step: Step | undefined): FormView => ({
		step,
		isExisting: false,
		language: 'en',
		missing: [],
		next,
		update: undefined,
		fields: new Map(step === 'accountInfo' || step === 'review' ? [...inputs].map(fieldOf) : []),
	});
	let view = viewOf(undefined);
	let settingsChanged = () => {};
	const hints = startHints({
		form: {
			record: () => Object.fromEntries([...view.fields.values()].map(({ id, read }) => [id, read()])),
			settled: async () => {},
		},
		powers: {
			isThere: () => !worker.isAway,
			async check(request) {
				asked.push(request);
				if (worker.isGone) throw Object.assign(new Error('gone'), { name: 'WorkerGone' });
				if (worker.isMute) await new Promise(() => {});
				if (worker.isBusy) await new Promise<void>((resolve) => void held.push(resolve));
				const found = judgement(request.record).map((one) => ({
					...one,
					...(worker.isDryRun && { wouldBe: one.level }),
				}));
				return answer(request.revision, found, {
					atNext: worker.atNext,
					...(worker.pausedUntil && { pausedUntil: worker.pausedUntil }),
				});
			},
			onSettingsChange: (listener) => void (settingsChanged = listener),
			prefer: async () => ({ became: 'stored' }),
			openPage: async () => true,
			falseAlarm: async () => ({ text: '' }),
			async pause(until) {
				worker.pausedUntil = until;
			},
			report: (state) => void reports.push(state),
		},
		createDrawing,
		language: 'en',
		document,
		signal: abort.signal,
		mode: 'open',
	});
	const settled = async () => vi.advanceTimersByTimeAsync(0);
	const surface = () => document.querySelector('[data-faircopy=hints]')?.shadowRoot;
	return {
		next,
		hints,
		asked,
		reports,
		worker,
		abort,
		settled,
		/** The busy worker gives its oldest answer. */
		async release() {
			held.shift()?.();
			await settled();
		},
		inputs,
		surface,
		changeSettings: () => settingsChanged(),
		async go(step: Step | undefined, language: 'en' | 'fr' | 'none' = 'en') {
			view = { ...viewOf(step), language: language === 'none' ? undefined : language };
			hints.onView(view);
			await settled();
		},
		async type(id: FieldId, value: string) {
			const input = inputs.get(id);
			if (!input) throw new Error(id);
			input.value = value;
			hints.onEdit(id);
			await settled();
		},
		async leave(id: FieldId) {
			hints.onSettle(id);
			await settled();
		},
		/** Leaves the field and is back in it before any answer. */
		async leaveAndReturn(id: FieldId) {
			hints.onSettle(id);
			inputs.get(id)?.focus();
			hints.onFocus('domain');
			hints.onFocus(id);
			await settled();
		},
		valueOf: (id: FieldId) => inputs.get(id)?.value,
		texts: (selector: string) =>
			[...(surface()?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent),
		markers: () =>
			[...(surface()?.querySelectorAll('button.marker') ?? [])].map((marker) => marker.getAttribute('aria-label')),
	};
}

beforeEach(() => {
	vi.useFakeTimers();
	HTMLElement.prototype.showPopover ??= () => {};
	HTMLElement.prototype.hidePopover ??= () => {};
	const matches = Element.prototype.matches;
	vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
		return /:popover-open|:modal/.test(selector) ? false : matches.call(this, selector);
	});
	document.elementFromPoint ??= () => null;
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe('the hints beside a form', () => {
	it('leave nothing on a page without the form, and ask nothing', async () => {
		const { go, asked, surface } = formWithHints();
		await go(undefined);
		expect(surface()).toBeUndefined();
		expect(asked).toEqual([]);
	});

	it('show the reminder and the note from the start', async () => {
		const { go, markers, texts } = formWithHints();
		await go('accountInfo');
		expect(markers()).toEqual(['Customer agreement, title of agreement-unanswered']);
		expect(texts('.pill')).toEqual(['1 answer needed']);
		expect(texts('[role=note]')).toHaveLength(1);
	});

	it('ask nothing while an unflagged field is typed in, show a marker on leaving it, and hide it on the next key', async () => {
		const { go, type, leave, markers, asked, hints } = formWithHints();
		await go('accountInfo');
		const before = asked.length;
		for (const value of ['I', 'IB', 'IBM']) await type('companyName', value);
		expect(asked).toHaveLength(before);
		await leave('companyName');
		expect(asked).toHaveLength(before + 1);
		expect(markers()[0]).toBe('label of companyName, title of company-name-acronym');
		hints.onEdit('companyName');
		expect(markers()).toHaveLength(1);
	});

	it('show a silent marker after 800 ms: no card, no count', async () => {
		const { go, type, markers, texts, hints } = formWithHints();
		await go('accountInfo');
		hints.onFocus('companyName');
		await type('companyName', 'IBM');
		await vi.advanceTimersByTimeAsync(800);
		expect(markers()).toHaveLength(2);
		expect(texts('.pill')).toEqual(['1 answer needed']);
		expect(texts('.card')).toEqual([]);
	});

	it('show no marker for what is typed into an open list', async () => {
		const { go, type, markers, asked, inputs } = formWithHints();
		await go('accountInfo');
		const before = asked.length;
		const company = inputs.get('companyName')!;
		company.setAttribute('aria-expanded', 'true');
		await type('companyName', 'IBM');
		await vi.advanceTimersByTimeAsync(800);
		expect(markers()).toHaveLength(1);
		expect(asked).toHaveLength(before);
	});

	it('judge a flagged field on every input', async () => {
		const { go, type, leave, asked } = formWithHints();
		await go('accountInfo');
		await type('companyName', 'IBM');
		await leave('companyName');
		const before = asked.length;
		for (const value of ['IBM ', 'IBM F', 'IBM Fr']) await type('companyName', value);
		expect(asked).toHaveLength(before + 3);
	});

	it('ask nothing when a field is left as it was', async () => {
		const { go, leave, asked } = formWithHints();
		await go('accountInfo');
		const before = asked.length;
		for (const id of ids) await leave(id);
		expect(asked).toHaveLength(before);
	});

	it('open the card on focus, and not again after the person closed it', async () => {
		const { go, type, leave, texts, hints } = formWithHints();
		await go('accountInfo');
		await type('companyName', 'IBM');
		await leave('companyName');
		hints.onFocus('companyName');
		expect(texts('.card h2')).toEqual(['title of company-name-acronym']);
		document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		expect(texts('.card')).toEqual([]);
		hints.onFocus('companyName');
		expect(texts('.card')).toEqual([]);
		hints.onFocus('city');
		hints.onFocus('companyName');
		expect(texts('.card')).toHaveLength(1);
	});

	it('do nothing on a click that the page made', async () => {
		const { go, type, leave, hints, surface, valueOf } = formWithHints();
		await go('accountInfo');
		await type('companyName', 'IBM  France');
		await leave('companyName');
		hints.onFocus('companyName');
		for (const button of surface()?.querySelectorAll('button') ?? []) button.click();
		expect(valueOf('companyName')).toBe('IBM  France');
		expect(surface()?.querySelector('.card')).not.toBeNull();
	});

	it('name what is still empty once the way on is reached, and open the summary once', async () => {
		const { go, texts, hints, surface } = formWithHints();
		await go('accountInfo');
		expect(texts('.pill')).toEqual(['1 answer needed']);
		hints.onFocus('next');
		expect(texts('.pill')).toEqual(['2 hints']);
		expect(texts('.summary h3')).toEqual(['Still to do']);
		expect(surface()?.querySelectorAll('.summary li')).toHaveLength(2);
	});

	it('do not open the summary by itself where a team does not want it', async () => {
		const { go, texts, hints, worker } = formWithHints();
		worker.atNext = 'off';
		await go('accountInfo');
		hints.onFocus('next');
		expect(texts('.summary h2')).not.toContain('2 hints');
	});

	it('hold the way on back once where a team asks first, and never twice', async () => {
		const { go, next, texts, worker } = formWithHints();
		worker.atNext = 'ask';
		const pressed = vi.fn();
		next.addEventListener('click', pressed);
		const press = (isTrusted: boolean) => {
			const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
			Object.defineProperty(click, 'isTrusted', { value: isTrusted });
			next.dispatchEvent(click);
		};
		await go('accountInfo');
		press(false);
		expect(pressed).toHaveBeenCalledOnce();
		press(true);
		expect(pressed).toHaveBeenCalledOnce();
		expect(texts('.summary .change')).toEqual(['Press the button again to go on as it is.']);
		press(true);
		expect(pressed).toHaveBeenCalledTimes(2);
	});

	it('hold nobody up who goes on while packs are only tried out', async () => {
		const { go, hints, next, texts, worker } = formWithHints();
		worker.isDryRun = true;
		worker.atNext = 'ask';
		const pressed = vi.fn();
		next.addEventListener('click', pressed);
		await go('accountInfo');
		expect(hints.state().open).not.toEqual([]);
		hints.onFocus('next');
		expect(texts('.summary')).toEqual([]);
		const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
		Object.defineProperty(click, 'isTrusted', { value: true });
		next.dispatchEvent(click);
		expect(pressed).toHaveBeenCalledOnce();
	});

	it('say how many hints there are, once, two seconds after the last change', async () => {
		const { go, texts } = formWithHints();
		await go('accountInfo');
		await vi.advanceTimersByTimeAsync(1900);
		expect(texts('.surface > .spoken')).toEqual(['']);
		await vi.advanceTimersByTimeAsync(100);
		expect(texts('.surface > .spoken')).toEqual(['1 answer needed']);
	});

	it('ask for the consent again on Review, and forget everything after it', async () => {
		const { go, texts, surface, hints } = formWithHints();
		await go('accountInfo');
		await go('review');
		expect(texts('.pill')).toEqual(['2 hints']);
		expect(hints.state().open.map(({ rule }) => rule)).toContain('agreement-unanswered');
		await go('confirmation');
		expect(surface()).toBeUndefined();
		expect(hints.state().open).toEqual([]);
	});

	it('say that nothing was checked when nothing answers', async () => {
		const { go, type, leave, worker, texts, hints } = formWithHints();
		await go('accountInfo');
		worker.isMute = true;
		await type('companyName', 'IBM');
		await leave('companyName');
		await vi.advanceTimersByTimeAsync(2000);
		expect(texts('.pill')).toEqual(['Not checked: no answer']);
		expect(hints.state().status).toBe('notChecked');
		worker.isMute = false;
		await leave('city');
		expect(hints.state().status).toBe('checked');
	});

	it('leave only a quiet note when the extension was updated, even after their end', async () => {
		const { go, type, leave, worker, surface, abort, valueOf } = formWithHints();
		await go('accountInfo');
		worker.isGone = true;
		await type('companyName', 'IBM');
		await leave('companyName');
		expect(surface()).toBeUndefined();
		abort.abort();
		const note = document.querySelector('[data-faircopy=note]')?.shadowRoot;
		expect(note?.textContent).toContain('Reload this tab when convenient.');
		expect(valueOf('companyName')).toBe('IBM');
	});

	it('end by themselves once their extension is gone, with a quiet note, at the next thing that happens', async () => {
		const { go, type, leave, worker, surface, hints, asked } = formWithHints();
		await go('accountInfo');
		await type('companyName', 'IBM');
		await leave('companyName');
		const before = asked.length;
		worker.isAway = true;
		hints.onFocus('companyName');
		expect(surface()).toBeUndefined();
		expect(document.querySelectorAll('[data-faircopy=note]')).toHaveLength(1);
		await type('companyName', 'NWTC');
		await leave('companyName');
		expect(document.querySelectorAll('[data-faircopy]')).toHaveLength(1);
		expect(asked).toHaveLength(before);
	});

	it('leave without a note where a newer version has taken over', async () => {
		const { go, worker, surface, hints } = formWithHints();
		await go('accountInfo');
		worker.isAway = true;
		surface()?.host.remove();
		const newer = document.createElement('div');
		newer.setAttribute('data-faircopy', 'hints');
		document.documentElement.append(newer);
		hints.onFocus('city');
		expect([...document.querySelectorAll('[data-faircopy]')]).toEqual([newer]);
		newer.remove();
	});

	it('remove what an older script left', () => {
		formWithHints();
		const older = document.createElement('div');
		older.setAttribute('data-faircopy', 'note');
		document.documentElement.append(older);
		formWithHints();
		expect(document.querySelectorAll('[data-faircopy]')).toHaveLength(0);
	});

	it('end without a trace', async () => {
		const { go, abort } = formWithHints();
		await go('accountInfo');
		abort.abort();
		expect(document.querySelectorAll('[data-faircopy]')).toHaveLength(0);
		expect(document.querySelectorAll('[aria-describedby]')).toHaveLength(0);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('are asked for anew when the page speaks another language, though nothing was typed', async () => {
		const { go, asked } = formWithHints();
		await go('accountInfo');
		const before = asked.length;
		await go('accountInfo', 'fr');
		expect(asked.slice(before).map(({ language }) => language)).toEqual(['fr']);
	});

	it('stay in the language that the page spoke last', async () => {
		const { go, asked, hints } = formWithHints();
		await go('accountInfo', 'fr');
		const before = asked.length;
		await go('accountInfo', 'none');
		expect(asked).toHaveLength(before);
		await go(undefined, 'none');
		await go('accountInfo', 'none');
		expect(asked.at(-1)?.language).toBe('fr');
		expect(asked.length).toBeGreaterThan(before);
		expect(hints.state().status).toBe('checked');
	});

	it('are asked for anew after a pause in which the settings changed', async () => {
		const { go, hints, asked, changeSettings, settled } = formWithHints();
		await go('accountInfo');
		hints.pause('page');
		const before = asked.length;
		changeSettings();
		expect(asked).toHaveLength(before);
		hints.resume();
		await settled();
		expect(asked).toHaveLength(before + 1);
	});

	it('pause everywhere for an hour: nothing is asked until the hour is over, and then the next focus asks', async () => {
		const { go, leave, type, hints, asked, worker, surface, settled } = formWithHints();
		await go('accountInfo');
		await type('companyName', 'IBM');
		await leave('companyName');
		expect(surface()?.querySelectorAll('.marker').length).toBeGreaterThan(0);
		hints.pause('hour');
		await settled();
		expect(worker.pausedUntil).toBe(Date.now() + 3_600_000);
		expect(surface()?.querySelectorAll('.marker').length).toBe(0);
		expect(hints.state()).toMatchObject({ status: 'paused', pausedUntil: worker.pausedUntil });
		const before = asked.length;
		await type('companyName', 'IBMX');
		await leave('companyName');
		hints.onFocus('companyName');
		await settled();
		expect(asked).toHaveLength(before);
		await vi.advanceTimersByTimeAsync(3_600_000);
		worker.pausedUntil = 0;
		hints.onFocus('city');
		await settled();
		expect(asked.length).toBeGreaterThan(before);
		expect(hints.state().status).toBe('checked');
	});

	it('are not called paused once the hour is over', async () => {
		const { go, hints } = formWithHints();
		await go('accountInfo');
		hints.pause('hour');
		await vi.advanceTimersByTimeAsync(3_600_001);
		expect(hints.state().status).toBe('checked');
	});

	it('are paused by the answer where another tab paused them, and taken up for all', async () => {
		const { go, hints, worker, settled } = formWithHints();
		worker.pausedUntil = new Date().setHours(23, 59, 59, 0);
		await go('accountInfo');
		expect(hints.state()).toMatchObject({ status: 'paused', pausedUntil: worker.pausedUntil });
		hints.resume();
		await settled();
		expect(worker.pausedUntil).toBe(0);
		expect(hints.state().status).toBe('checked');
	});

	it('open the card of a field that was left and entered again before its answer came', async () => {
		const { go, type, leaveAndReturn, texts } = formWithHints();
		await go('accountInfo');
		await type('companyName', 'IBM');
		await leaveAndReturn('companyName');
		expect(texts('.card h2')).toEqual(['title of company-name-acronym']);
	});

	it('open the card although an answer to an older question comes first', async () => {
		const { go, type, hints, inputs, worker, release, texts } = formWithHints();
		await go('accountInfo');
		worker.isBusy = true;
		inputs.get('companyName')?.focus();
		hints.onFocus('companyName');
		await type('companyName', 'Fabrikam');
		await vi.advanceTimersByTimeAsync(800);
		await type('companyName', 'IBM');
		hints.onSettle('companyName');
		await release();
		expect(texts('.card h2')).toEqual([]);
		await release();
		expect(texts('.card h2')).toEqual(['title of company-name-acronym']);
	});

	it('pause and take up again', async () => {
		const { go, hints, markers, asked, type, leave } = formWithHints();
		await go('accountInfo');
		hints.pause('page');
		const before = asked.length;
		await type('companyName', 'IBM');
		await leave('companyName');
		expect(markers()).toEqual([]);
		expect(asked).toHaveLength(before);
		hints.resume();
		await vi.advanceTimersByTimeAsync(0);
		expect(markers()).toHaveLength(2);
	});

	it('report only what changed, and no value', async () => {
		const { go, type, leave, reports } = formWithHints();
		await go('accountInfo');
		await type('companyName', 'IBM');
		await leave('companyName');
		expect(JSON.stringify(reports)).not.toContain('IBM');
		expect(new Set(reports.map((state) => JSON.stringify(state))).size).toBe(reports.length);
	});
});

describe('the way through the hints', () => {
	it('goes on and back, and round', async () => {
		const { go, type, leave, hints, texts } = formWithHints();
		await go('accountInfo');
		await type('companyName', 'IBM');
		await leave('companyName');
		expect(hints.nextHint()).toBe(true);
		expect(texts('.card h2')).toEqual(['title of company-name-acronym']);
		hints.nextHint();
		expect(texts('.card h2')).toEqual(['title of agreement-unanswered']);
		hints.nextHint();
		expect(texts('.card h2')).toEqual(['title of company-name-acronym']);
		hints.previousHint();
		expect(texts('.card h2')).toEqual(['title of agreement-unanswered']);
	});

	it('answers that there is none', async () => {
		const { hints } = formWithHints();
		expect(hints.nextHint()).toBe(false);
	});
});
