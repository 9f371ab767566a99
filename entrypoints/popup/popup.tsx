import { clockTime } from '../../lib/record/clock-time.ts';
import { type Language, languages, type LanguageSetting } from '../../lib/record/language.ts';
import { ownName } from '../../lib/text/language.ts';
import type { HintsState } from '../../lib/form/hints-state.ts';
import type { Silence } from '../../lib/portals/silence.ts';
import type { Recognition } from '../../lib/form/recognition.ts';
import type { FieldId } from '../../lib/record/fields.ts';
import { CopyReport } from './copy-report.tsx';
import { RecognisedFields } from './recognised-fields.tsx';

interface PopupProps {
	/** A text of the locales' `popup` part. */
	text(key: string, data?: Readonly<Record<string, unknown>>): string;
	/** The hints of the active tab; undefined where Faircopy has nothing to do there. */
	state: HintsState | undefined;
	/** What was made of the page in the active tab; undefined where it has nothing like the form. */
	recognition: Recognition | undefined;
	/** What the person's language calls a field. */
	fieldName(id: FieldId): string;
	/** Why nothing is shown beside the fields; undefined where the form is there. */
	silence: Silence | undefined;
	/** Asks the browser for access to the portal. */
	onGrant(): void;
	/** Loads the tab anew. */
	onReload(): void;
	languageSetting: LanguageSetting;
	languageLocked: boolean;
	/** The last change could not be kept: why. */
	notStored: 'notStored' | 'newer' | undefined;
	/** Copies a report of the form, and answers whether that was possible; undefined where a policy switched it off. */
	onCopyReport: (() => Promise<boolean>) | undefined;
	/** Lets the person show a field on the page, or takes back what was shown. */
	onPoint(field: FieldId, isBack: boolean): void;
	onGo(field: string): void;
	onPause(paused: boolean | 'hour' | 'today'): void;
	onLanguage(language: LanguageSetting): void;
	/** Undefined where a policy switched the practice form off. */
	onPractice: (() => void) | undefined;
	onOptions(): void;
	/** The keys of each command of ours; empty where it has none. */
	shortcuts: readonly (readonly [command: string, keys: string])[];
	/** Where the browser lets them be changed. */
	onShortcuts(): void;
}

/** On the form: what stands open. Elsewhere: what Faircopy does, and where. */
export function Popup(props: PopupProps) {
	const { text, state, languageSetting, languageLocked, notStored, onLanguage, onPractice, onOptions } = props;
	const { shortcuts, onShortcuts, silence, recognition, fieldName, onCopyReport, onPoint } = props;
	const onForm = state && (state.step || state.status === 'unrecognised' || state.status === 'updated');
	return (
		<main>
			<h1>{text('title')}</h1>
			{onForm && <OnForm {...props} state={state} />}
			{!onForm && recognition && <p class="status">{text('notTheForm')}</p>}
			{!onForm && !recognition && <Elsewhere {...props} />}
			{recognition && <RecognisedFields {...{ text, fieldName, recognition, onPoint }} />}
			{recognition && onCopyReport && <CopyReport text={text} onCopy={onCopyReport} />}
			<details>
				<summary>{text('shortcuts')}</summary>
				<dl>
					{shortcuts.map(([command, keys]) => (
						<div key={command}>
							<dt>{text(command)}</dt>
							<dd>{keys ? <kbd>{keys}</kbd> : text('noShortcut')}</dd>
						</div>
					))}
				</dl>
				<button onClick={onShortcuts}>{text('changeShortcuts')}</button>
			</details>
			<details>
				<summary>{text('rolesTitle')}</summary>
				<p>{text('roles')}</p>
			</details>
			<label class="language">
				{text('language')}
				<select
					value={languageSetting}
					disabled={languageLocked}
					title={languageLocked ? text('languageLocked') : undefined}
					onChange={({ currentTarget }) => onLanguage(currentTarget.value as LanguageSetting)}
				>
					<option value="auto">{text('auto')}</option>
					{languages.map((one) => (
						<option key={one} value={one} lang={one}>
							{ownName(one)}
						</option>
					))}
				</select>
			</label>
			{notStored && <p role="status">{text(notStored)}</p>}
			<nav>
				<button
					class={onForm || !onPractice || silence === 'noAccess' || silence === 'notRunning' ? undefined : 'primary'}
					disabled={!onPractice}
					title={onPractice ? undefined : text('practiceOff')}
					onClick={onPractice}
				>
					{text('practice')}
				</button>
				<button onClick={onOptions}>{text('options')}</button>
			</nav>
			<footer>
				<p>{text('trust')}</p>
				<p>{text('affiliation')}</p>
			</footer>
		</main>
	);
}

/** Why nothing is shown, and what to do about it. */
function Elsewhere({ text, silence, onPractice, onGrant, onReload }: PopupProps) {
	const where = <p>{text(onPractice ? 'where' : 'practiceOff')}</p>;
	if (!silence || silence === 'elsewhere' || silence === 'updated') {
		return (
			<>
				<p>{text('about')}</p>
				{where}
			</>
		);
	}
	return (
		<>
			<p>{text(`silence.${silence}`)}</p>
			{silence === 'noAccess' && (
				<button class="primary" onClick={onGrant}>
					{text('grant')}
				</button>
			)}
			{silence === 'notRunning' && (
				<button class="primary" onClick={onReload}>
					{text('reload')}
				</button>
			)}
			{(silence === 'otherPage' || silence === 'noForm') && where}
		</>
	);
}

function OnForm({ text, state, recognition, onGo, onPause, onReload }: PopupProps & { state: HintsState }) {
	const { status, step, open, missing, faults } = state;
	const paused = status === 'paused';
	return (
		<section>
			<p class="status" role="status">
				{statusText(text, state)}
			</p>
			{!paused && open.length > 0 && (
				<ul>
					{open.map(({ rule, field, label, level, title }) => (
						<li key={`${rule} ${field}`}>
							<button class="hint" onClick={() => onGo(field)}>
								<span class={`dot ${level}`} />
								<span>
									<strong>{label}</strong>
									<br />
									{title}
								</span>
							</button>
						</li>
					))}
				</ul>
			)}
			{missing.length > 0 && !recognition && <p>{text('missing', { fields: missing })}</p>}
			{faults > 0 && <p>{text('faults', { count: faults })}</p>}
			{step === 'subscriptions' && <p>{text('onSubscriptions')}</p>}
			{step === 'confirmation' && <p>{text('onConfirmation')}</p>}
			{paused && <button onClick={() => onPause(false)}>{text('resume')}</button>}
			{status === 'updated' && <button onClick={onReload}>{text('reload')}</button>}
			{!paused && status !== 'updated' && (
				<details>
					<summary>{text('pauseMenu')}</summary>
					<p class="row">
						<button onClick={() => onPause(true)}>{text('pause')}</button>
						<button onClick={() => onPause('hour')}>{text('pauseHour')}</button>
						<button onClick={() => onPause('today')}>{text('pauseToday')}</button>
					</p>
				</details>
			)}
		</section>
	);
}

function statusText(text: PopupProps['text'], { status, open, pausedUntil }: HintsState): string {
	if (pausedUntil !== undefined) {
		return text('pausedUntil', { time: clockTime(pausedUntil, document.documentElement.lang as Language) });
	}
	if (status === 'checked') return open.length > 0 ? text('open', { count: open.length }) : text('none');
	return text(status);
}
