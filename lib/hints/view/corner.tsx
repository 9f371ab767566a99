import type { Actions } from '../actions.ts';
import { Button } from './button.tsx';
import { CloseIcon, LevelIcon, Mark, MoveIcon } from './icons.tsx';
import { Float } from './float.tsx';
import { Link } from './link.tsx';
import { Small } from './small.tsx';
import type { Layout } from '../placing/layout.ts';
import { clockTime } from '../../record/clock-time.ts';
import type { Pause } from '../../form/hints-state.ts';
import type { HintModel } from '../model/model.ts';
import type { Scene, ShownHint } from '../model/shown.ts';
import { filled } from '../words.ts';
import type { Words } from '../../check/reply.ts';

interface CornerProps {
	scene: Scene;
	actions: Actions;
	layout: Pick<Layout, 'take' | 'again' | 'toNextCorner'>;
}

/** Our own corner: the pill, the summary that it opens, and the note for existing customers. */
export function Corner({ scene, actions, layout }: CornerProps) {
	const { model } = scene;
	const { words } = model;
	const isNoteDue = model.existingNote === 'shown' && !model.paused && !model.summary && scene.isRecognised;
	const status = statusWords(scene);
	return (
		<>
			<Float class="corner" name="pill" layout={layout}>
				<Button
					dir="ltr"
					class={`pill${scene.open ? '' : ' quiet'}`}
					isOpen={model.summary === true}
					label={`Faircopy, ${status}`}
					press={() => (words ? actions.showSummary(!model.summary) : actions.tryAgain())}
				>
					<Mark />
					<span class="status">{status}</span>
				</Button>
			</Float>
			{words && isNoteDue && (
				<Float class="panel note" role="note" dir="ltr" name="note" layout={layout}>
					<ExistingNote words={words} close={actions.closeNote} />
				</Float>
			)}
			{words && model.summary && (
				<Float class="panel summary" role="group" dir="ltr" aria-label={status} name="summary" layout={layout}>
					<Summary {...scene} {...{ words, status, actions, layout }} />
				</Float>
			)}
		</>
	);
}

/** What the pill says. Never that there are no hints where nothing was judged. */
function statusWords({ model, isRecognised, open, count }: Scene): string {
	const { words } = model;
	if (!words) return model.noAnswer ? '–' : '…';
	if (model.paused) return pausedWords(words, model);
	if (!isRecognised) return words.unrecognised;
	if (model.noAnswer) return words.notChecked;
	if (!model.answered) return words.checking;
	const isPartly = open === 0 && (model.missing.length > 0 || model.faults > 0);
	return isPartly ? words.partly : count;
}

/** «Paused», with the end where the pause has one. */
function pausedWords(words: Words, { paused, language }: HintModel): string {
	if (typeof paused !== 'number') return words.paused;
	return filled(words.pausedUntil, { time: clockTime(paused, language ?? 'en') });
}

/** The ways to pause, and their words. */
const pauses: readonly (readonly [Pause, keyof Words])[] = [
	['page', 'pause'],
	['hour', 'pauseHour'],
	['today', 'pauseToday'],
];

interface SummaryProps extends Scene, Pick<CornerProps, 'actions' | 'layout'> {
	words: Words;
	status: string;
}

function Summary({ model, words, hints, ignored, status, actions, layout }: SummaryProps) {
	const open = hints.filter(({ state }) => state === 'open');
	const todo = hints.filter(({ state }) => state === 'todo' || state === 'waiting');
	const missing = model.missing.map((id) => model.fieldLabels[id] ?? id).join(', ');
	return (
		<>
			<div class="head">
				<h2 tabIndex={-1}>{status}</h2>
				<Button class="plain icon" label={words.move} press={layout.toNextCorner}>
					<MoveIcon />
				</Button>
				<Button class="plain icon" label={words.close} press={() => actions.showSummary(false)}>
					<CloseIcon />
				</Button>
			</div>
			{model.held && <p class="change">{words.askOnce}</p>}
			{model.step === 'review' && model.record.domain && (
				<Small>{filled(words.domainFinalReview, { domain: model.record.domain })}</Small>
			)}
			{model.step === 'review' && model.agreement && (
				<Small>{model.agreement === 'hasAccepted' ? words.choseHasAccepted : words.choseWillAccept}</Small>
			)}
			{model.step === 'subscriptions' && open.length + todo.length > 0 && <Small>{words.accountInfoOnly}</Small>}
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
			{ignored > 0 && (
				<p class="part small">
					{ignored === 1 ? words.ignoredOne : filled(words.ignoredOther, { count: ignored })}{' '}
					<Button class="plain" press={actions.showAgain}>
						{words.showAgain}
					</Button>
				</p>
			)}
			{model.faults > 0 && (
				<p class="part small">
					{model.faults === 1 ? words.faultsOne : filled(words.faultsOther, { count: model.faults })}
				</p>
			)}
			<div class="row">
				{model.noAnswer && !model.paused && (
					<Button class="primary" press={actions.tryAgain}>
						{words.tryAgain}
					</Button>
				)}
				{model.paused ? (
					<Button class="primary" press={actions.resume}>
						{words.resume}
					</Button>
				) : (
					<details onToggle={layout.again}>
						<summary>{words.pauseMenu}</summary>
						{pauses.map(([how, word]) => (
							<Button key={how} class="plain" press={() => actions.pause(how)}>
								{words[word]}
							</Button>
						))}
					</details>
				)}
				<Small>
					{words.trust}{' '}
					<Button class="plain" press={() => actions.openPage('welcome')}>
						{words.permissions}
					</Button>
				</Small>
			</div>
		</>
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
								{[hint.label, actions.valueOf(field)].filter(Boolean).join(' · ')}
								<span class="spoken"> {text.level}</span>
							</span>
							{text.title}
						</span>
					</>
				);
				return (
					<li key={`${rule} ${field}`}>
						{actions.canGo(field) ? (
							<Button class="item plain" press={() => actions.go(field)}>
								{what}
							</Button>
						) : (
							<div class="item">{what}</div>
						)}
						{hint.answer === 'answered' && !actions.canGo(field) && (
							<div class="answer">
								<p>
									{text.what} {text.action}
								</p>
								<Small>{text.source && <Link to={text.source} newTab={words.newTab} />}</Small>
								<div class="row">
									<Button class="primary" press={() => actions.answer(hint.finding, 'answeredDone')}>
										{words.answered}
									</Button>
								</div>
							</div>
						)}
					</li>
				);
			})}
		</ul>
	);
}

function ExistingNote({ words, close }: { words: Words; close(forGood: boolean): void }) {
	return (
		<>
			<div class="head">
				<h2>{words.existingTitle}</h2>
			</div>
			<p>{words.existingWhat}</p>
			<Small>
				<Link to={{ label: words.existingLink, href: words.existingHref }} newTab={words.newTab} />
			</Small>
			<div class="row">
				<Button press={() => close(false)}>{words.dismiss}</Button>
				<Button class="plain" press={() => close(true)}>
					{words.neverAgain}
				</Button>
			</div>
		</>
	);
}
