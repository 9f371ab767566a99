import { checkVisibility, closest, contains, findAll } from '../../form/nodes.ts';
import { Component } from 'preact';
import type { FieldId } from '../../record/fields.ts';
import type { Actions } from '../actions.ts';
import { Button } from './button.tsx';
import { trusted } from './trusted.ts';
import { CloseIcon, LevelIcon, MoreIcon, TickIcon } from './icons.tsx';
import { Float } from './float.tsx';
import { Link } from './link.tsx';
import { Small } from './small.tsx';
import type { Layout } from '../placing/layout.ts';
import type { Preference } from '../../check/reply.ts';
import type { Write } from '../../check/finding.ts';
import type { Done } from '../model/model.ts';
import type { ShownHint } from '../model/shown.ts';
import { filled } from '../words.ts';
import type { Words } from '../../check/reply.ts';

interface CardProps {
	/** All hints of one field; none where only what was done is left to show. */
	hints: readonly ShownHint[];
	/** What the last press did here. */
	done: Done | undefined;
	label: string;
	/** The names of the other fields. */
	labels: Readonly<Partial<Record<FieldId, string>>>;
	/** On Review: the way back to the field. */
	leadsBack: boolean;
	/** Shown whole, where only a line had room: on demand, and while the keyboard is in it. */
	isShown: boolean;
	show(isShown: boolean): void;
	words: Words;
	actions: Actions;
	layout: Pick<Layout, 'take'>;
}

interface CardState {
	/** Which of the hints is unfolded. */
	at: number;
	part: 'why' | 'more' | undefined;
	/** What came of the last press. */
	told: 'fixRefused' | 'fillRefused' | 'copied' | 'locked' | 'notStored' | 'newerSettings' | 'alarmCopied' | undefined;
	/** Who locks it. */
	lockedBy?: string | undefined;
	/** Where a report may be sent. */
	sendTo?: string | undefined;
	/** The pointer has moved since this was done. */
	moved?: Done | undefined;
	/** The person went on from this to another hint. */
	past?: Done | undefined;
}

/** What says that a hint was answered. */
const answered = { ignore: 'ignoreDone', documentSaysSo: 'documentSaysSoDone', answered: 'answeredDone' } as const;

/** The one open card: what is seen, what to do, and what the person may answer. It takes no focus. */
export class Card extends Component<CardProps, CardState> {
	override state: CardState = { at: 0, part: undefined, told: undefined };

	private unfold(part: CardState['part']) {
		this.setState({ part: this.state.part === part ? undefined : part, told: undefined });
	}

	/** The card's text is not the page: a press on it takes no focus away, and one aimed at a field beneath reaches it. */
	private pressed = trusted((event: MouseEvent) => {
		// A mouse takes the focus from nothing: not by a button either.
		event.preventDefault();
		if (closest(event.target as Element, 'button, a')) return;
		this.props.actions.pressBeneath({ left: event.clientX, top: event.clientY });
	});

	/** Tab goes round no longer than the card: from its ends it leads back to the field. */
	private tabbed = (event: KeyboardEvent) => {
		// A key that is held down presses once: what takes an answer back may stand there next.
		if (event.repeat && /^(?:Enter| )$/.test(event.key)) event.preventDefault();
		const card = event.currentTarget as HTMLElement;
		const stops = findAll(card, 'button, a, .body').filter((stop) => checkVisibility(stop));
		const end = event.shiftKey ? stops[0] : stops.at(-1);
		if (event.key !== 'Tab' || event.target !== end) return;
		event.preventDefault();
		this.props.actions.backToField();
	};

	/** The keyboard went on to something else: what it unfolded is folded again. Nothing is next where a button goes, or the window. */
	private left = ({ currentTarget, relatedTarget }: FocusEvent) => {
		if (!relatedTarget || contains(currentTarget as Node, relatedTarget as Node)) return;
		this.setState({ part: undefined });
		this.props.show(false);
	};

	/** Another action may have come to lie under the pointer: none takes a press before the pointer was moved. */
	private pointed = ({ movementX, movementY }: MouseEvent) => {
		const { done } = this.props;
		if (this.state.moved !== done && (movementX || movementY)) this.setState({ moved: done });
	};

	override render(
		{ hints: all, done: last, label, words, actions, layout, isShown, show }: CardProps,
		{ at, part, moved, past }: CardState,
	) {
		const done = last === past ? undefined : last;
		const hints = all.filter(({ finding }) => finding.rule !== done?.rule);
		const hint = done ? undefined : (hints[at] ?? hints[0]);
		const level = hint?.finding.level ?? 'hint';
		return (
			<Float
				name="card"
				layout={layout}
				role="group"
				dir="ltr"
				aria-label={hint ? `${label}, ${hint.finding.text.title}` : label}
				class={`panel card ${level}${(part ?? isShown) ? ' unfolded' : ''}${isShown ? ' shown' : ''}${done && done !== moved ? ' still' : ''}`}
				onMouseDown={this.pressed}
				onMouseMove={this.pointed}
				onKeyDown={this.tabbed}
				onFocusOut={this.left}
			>
				{done && (
					<div class="text" role="status">
						<div class="head">
							<TickIcon />
							<h2>{words[done.said]}</h2>
						</div>
						{done.replaced?.length === 1 && <Change {...done.replaced[0]!} />}
						<div class="row">
							<Button press={actions.undo}>{words.undo}</Button>
							{!done.replaced && (
								<Button class="plain" press={() => actions.openPage('settings')}>
									{words.settings}
								</Button>
							)}
						</div>
					</div>
				)}
				{hint && this.unfolded(hint)}
				{hints.map(
					(other, index) =>
						other !== hint && (
							<Button
								key={other.finding.rule}
								class="item plain part"
								press={() => this.setState({ at: index, part: undefined, told: undefined, past: done })}
							>
								<LevelIcon level={other.finding.level} />
								<span class="text">
									{words.also} {other.finding.text.title}
								</span>
							</Button>
						),
				)}
				<Button class="plain show" press={() => show(!isShown)}>
					{words.show}
				</Button>
				<Button class="plain icon close" label={words.close} press={() => actions.open(undefined)}>
					<CloseIcon />
				</Button>
			</Float>
		);
	}

	private unfolded(hint: ShownHint) {
		const { words, label, labels, leadsBack, actions } = this.props;
		const { finding, answer } = hint;
		const { text, fix, choices, level } = finding;
		const all: readonly (readonly Write[])[] = fix ? [[fix]] : (choices?.map(({ writes }) => writes) ?? []);
		const repairs = all.filter((writes) => writes.every(({ field }) => actions.canWrite(field)));
		const { part, told, lockedBy, sendTo } = this.state;
		return (
			<div class="told">
				<div class="head">
					<LevelIcon level={level} size={20} />
					<h2>{text.title}</h2>
				</div>
				{/* It may scroll, and then the keyboard must reach it. */}
				<div class="body" tabIndex={0}>
					<Small>
						{label} · {text.level}
					</Small>
					<p class="text">
						{text.what} {text.action}
					</p>
					{text.link && (
						<Small>
							<Link to={text.link} newTab={words.newTab} />
						</Small>
					)}
					{fix && <Change before={actions.valueOf(fix.field)} after={fix.value} />}
					{choices && (
						<ul class="change">
							{all.flat().map(({ field, value, shown }) => (
								<li>
									{labels[field]} <ins>{(shown ?? value) || words.empty}</ins>
								</li>
							))}
						</ul>
					)}
				</div>
				<div class="row">
					{leadsBack && (
						<Button class="primary" press={() => actions.goByUpdate(finding.field)}>
							{words.toAccountInfo}
						</Button>
					)}
					{repairs.map((writes) => {
						const [{ field, value }, more] = writes as [Write, Write?];
						return (
							<Button
								class="primary"
								label={more ? undefined : filled(words.fixLabel, { before: actions.valueOf(field), after: value })}
								press={async () => {
									if (!(await actions.fix(finding, more ? 'filledIn' : 'fixed', writes)))
										this.setState({ told: more ? 'fillRefused' : 'fixRefused' });
								}}
							>
								{/* Of several repairs the person takes one: each is named by what it writes. */}
								{more ? words.fill : all[1] ? value : words.fix}
							</Button>
						);
					})}
					{answer && <Button press={() => actions.answer(finding, answered[answer])}>{words[answer]}</Button>}
					<Button class="plain" isOpen={part === 'why'} press={() => this.unfold('why')}>
						{words.why}
					</Button>
					<Button class="plain icon end" label={words.more} isOpen={part === 'more'} press={() => this.unfold('more')}>
						<MoreIcon />
					</Button>
				</div>
				{part === 'why' && this.reason(hint)}
				{part === 'more' && this.choices(hint)}
				{told && (
					<p class="part small" role="status">
						{told === 'locked' && lockedBy ? filled(words.lockedBy, { name: lockedBy }) : words[told]}{' '}
						{told === 'alarmCopied' && sendTo && (
							<>
								{words.alarmSendTo} <Link to={{ label: sendTo, href: sendTo }} newTab={words.newTab} />
							</>
						)}
						{told === 'fixRefused' && fix && <Button press={() => this.copy(fix.value, 'copied')}>{words.copy}</Button>}
					</p>
				)}
			</div>
		);
	}

	private reason({ finding: { text } }: ShownHint) {
		const { words } = this.props;
		return (
			<div class="part small">
				<p>{text.why}</p>
				{text.source && (
					<p>
						{words.source} <Link to={text.source} newTab={words.newTab} />
					</p>
				)}
				{text.levelFrom && <p>{text.levelFrom}</p>}
			</div>
		);
	}

	private choices({ finding }: ShownHint) {
		const { words, actions } = this.props;
		const value = actions.valueOf(finding.field);
		const settle = async (said: keyof Words, preference: Preference) => {
			const changed = await actions.prefer(finding, said, preference);
			if (changed.became === 'locked')
				this.setState({ told: 'locked', lockedBy: changed.by === 'policy' ? undefined : changed.by });
			else if (changed.became !== 'stored')
				this.setState({ told: changed.became === 'newer' ? 'newerSettings' : 'notStored' });
		};
		const item = (label: string, press: () => unknown) => (
			<Button class="item plain" press={press}>
				{label}
			</Button>
		);
		return (
			<div class="part">
				{finding.acceptable &&
					item(filled(words.acceptAlways, { value }), () =>
						settle('acceptAlwaysDone', { accept: { value, field: finding.field } }),
					)}
				{item(words.ruleOff, () => settle('ruleOffDone', { rule: finding.rule, level: 'off' }))}
				{finding.unreportable ||
					item(words.reportAlarm, async () => {
						const { text, sendTo } = await actions.falseAlarm(finding);
						this.setState({ sendTo });
						await this.copy(text, 'alarmCopied');
					})}
			</div>
		);
	}

	private async copy(text: string, told: CardState['told']) {
		await navigator.clipboard.writeText(text);
		this.setState({ told });
	}
}

/** What stands there, and what would stand there. */
function Change({ before, after }: { before: string; after: string }) {
	return (
		<p class="change">
			<del>{before}</del> → <ins>{after}</ins>
		</p>
	);
}
