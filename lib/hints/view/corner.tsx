import { isConnected, matches } from '../../form/nodes.ts';
import { Component, createRef } from 'preact';
import type { Actions } from '../actions.ts';
import { trusted } from './trusted.ts';
import { CloseIcon, LevelIcon, Mark, MoveIcon } from './icons.tsx';
import { levelWord } from './level.ts';
import { Link } from './link.tsx';
import type { Corner as Place } from '../placing/placing.ts';
import type { Pause } from '../../form/hints-state.ts';
import type { HintModel } from '../model/model.ts';
import { isRecognised, type ShownHint } from '../model/shown.ts';
import { filled } from '../words.ts';
import type { Words } from '../../check/reply.ts';

interface CornerProps {
	model: HintModel;
	hints: readonly ShownHint[];
	place: Place;
	onMove(): void;
	element(corner: HTMLElement | null): void;
	actions: Actions;
}

/** Our own corner: the pill, the summary that it opens, and the note for existing customers. */
export class Corner extends Component<CornerProps> {
	private corner = createRef<HTMLDivElement>();

	override componentDidMount() {
		this.componentDidUpdate();
	}

	override componentDidUpdate() {
		const corner = this.corner.current;
		this.props.element(corner);
		if (corner && isConnected(corner) && !matches(corner, ':popover-open')) corner.showPopover();
	}

	override componentWillUnmount() {
		this.props.element(null);
	}

	override render({ model, hints, place, actions, ...rest }: CornerProps) {
		const { words } = model;
		const isNoteDue = model.existingNote === 'shown' && !model.paused && !model.summary && isRecognised(model);
		const counted = hints.filter(({ state }) => state === 'open' || state === 'todo');
		const status = statusWords(model, counted.length);
		return (
			<div ref={this.corner} popover="manual" class={`corner ${place}`}>
				{words && isNoteDue && <ExistingNote words={words} close={actions.closeNote} />}
				{words && model.summary && <Summary {...{ model, words, hints, status, actions }} {...rest} />}
				<button
					dir="ltr"
					class={`pill${counted.length ? '' : ' quiet'}`}
					aria-expanded={model.summary}
					aria-label={`Faircopy, ${status}`}
					onClick={trusted(() => (words ? actions.showSummary(!model.summary) : actions.tryAgain()))}
				>
					<Mark />
					{status}
				</button>
			</div>
		);
	}
}

/** What the pill says. Never that there are no hints where nothing was judged. */
function statusWords(model: HintModel, count: number): string {
	const { words } = model;
	if (!words) return model.noAnswer ? '–' : '…';
	if (model.paused) return pausedWords(words, model);
	if (!isRecognised(model)) return words.unrecognised;
	if (model.noAnswer) return words.notChecked;
	if (!model.answered) return words.checking;
	return count === 0 && (model.missing.length > 0 || model.faults > 0) ? words.partly : countWords(words, count);
}

/** «Paused», with the end where the pause has one. */
function pausedWords(words: Words, { paused, language }: HintModel): string {
	if (typeof paused !== 'number') return words.paused;
	const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(paused);
	return filled(words.pausedUntil, { time });
}

/** «2 hints». */
export function countWords(words: Words, count: number): string {
	return count === 0 ? words.noHints : count === 1 ? words.hintsOne : filled(words.hintsOther, { count });
}

/** The ways to pause, and their words. */
const pauses: readonly (readonly [Pause, keyof Words])[] = [
	['page', 'pause'],
	['hour', 'pauseHour'],
	['today', 'pauseToday'],
];

interface SummaryProps extends Pick<CornerProps, 'model' | 'hints' | 'onMove' | 'actions'> {
	words: Words;
	status: string;
}

function Summary({ model, words, hints, status, onMove, actions }: SummaryProps) {
	const open = hints.filter(({ state }) => state === 'open');
	const todo = hints.filter(({ state }) => state === 'todo' || state === 'waiting');
	const missing = model.missing.map((id) => model.fieldLabels[id] ?? id).join(', ');
	return (
		<div class="panel" dir="ltr" role="group" aria-label={status}>
			<div class="head">
				<h2 tabIndex={-1}>{status}</h2>
				<button class="plain icon" aria-label={words.move} onClick={trusted(onMove)}>
					<MoveIcon />
				</button>
				<button class="plain icon" aria-label={words.close} onClick={trusted(() => actions.showSummary(false))}>
					<CloseIcon />
				</button>
			</div>
			{model.held && <p class="change">{words.askOnce}</p>}
			{model.step === 'review' && model.record.domain && (
				<p class="small">{filled(words.domainFinalReview, { domain: model.record.domain })}</p>
			)}
			{model.step === 'subscriptions' && open.length + todo.length > 0 && <p class="small">{words.accountInfoOnly}</p>}
			<div class="lists">
				<List {...{ words, actions }} hints={open} />
				{todo.length > 0 && (
					<>
						<h3 class="part small">{words.stillToDo}</h3>
						<List {...{ words, actions }} hints={todo} />
					</>
				)}
			</div>
			{missing && <p class="part small">{filled(words.notFound, { fields: missing })}</p>}
			{model.faults > 0 && (
				<p class="part small">
					{model.faults === 1 ? words.faultsOne : filled(words.faultsOther, { count: model.faults })}
				</p>
			)}
			<p class="part small">
				{words.trust}{' '}
				<button class="plain" onClick={trusted(actions.explain)}>
					{words.permissions}
				</button>
			</p>
			<div class="row">
				{model.noAnswer && !model.paused && (
					<button class="primary" onClick={trusted(actions.tryAgain)}>
						{words.tryAgain}
					</button>
				)}
				{model.paused ? (
					<button class="primary" onClick={trusted(actions.resume)}>
						{words.resume}
					</button>
				) : (
					pauses.map(([how, word]) => (
						<button key={how} class="plain" onClick={trusted(() => actions.pause(how))}>
							{words[word]}
						</button>
					))
				)}
			</div>
		</div>
	);
}

function List({ hints, words, actions }: { hints: readonly ShownHint[]; words: Words; actions: Actions }) {
	return (
		<ul>
			{hints.map((hint) => {
				const { rule, field, level, text } = hint.finding;
				const what = (
					<>
						<LevelIcon level={level} />
						<span class="text">
							<span class="small">
								{hint.label}
								<span class="spoken"> {levelWord(words, hint.finding)}</span>
							</span>
							{text.title}
						</span>
					</>
				);
				return (
					<li key={`${rule} ${field}`}>
						{actions.canGo(field) ? (
							<button class="item plain" onClick={trusted(() => actions.go(field))}>
								{what}
							</button>
						) : (
							<div class="item">{what}</div>
						)}
						{hint.answer === 'answered' && !actions.canGo(field) && (
							<div class="answer">
								<p>
									{text.what} {text.action}
								</p>
								<p class="small">
									<Link to={text.source} newTab={words.newTab} />
								</p>
								<div class="row">
									<button class="primary" onClick={trusted(() => actions.answer(hint.finding))}>
										{words.answered}
									</button>
								</div>
							</div>
						)}
					</li>
				);
			})}
		</ul>
	);
}

function ExistingNote({ words, close }: { words: Words; close(): void }) {
	return (
		<div class="panel" dir="ltr" role="note">
			<div class="head">
				<h2>{words.existingTitle}</h2>
			</div>
			<p>{words.existingWhat}</p>
			<p class="small">
				<Link to={{ label: words.existingLink, href: words.existingHref }} newTab={words.newTab} />
			</p>
			<p>{words.domainFinal}</p>
			<div class="row">
				<button onClick={trusted(close)}>{words.dismiss}</button>
			</div>
		</div>
	);
}
