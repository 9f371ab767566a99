import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FieldId } from '../../lib/record/fields.ts';
import { ownParts, readOwn } from '../../lib/settings/own-checks.ts';
import { ownPackId, type TeamCheck, teamRuleId } from '../../lib/settings/team-checks.ts';
import { CheckForm } from './check-form.tsx';
import { conditionSentence } from './condition-sentence.ts';
import { useKept } from './kept.ts';
import { type Draft, draftOf, newDraft } from './own-draft.ts';
import { OwnJson } from './own-json.tsx';
import type { SectionProps } from './section.ts';
import { WordLists } from './word-lists.tsx';

/** The checks that the person wrote: each can be changed, copied and removed, and another written in a form. */
export function OwnChecks(props: SectionProps) {
	const { texts, text, language, current } = props;
	const { own } = current.preferences;
	const [draft, setDraft] = useKept<Draft | undefined>('draft', undefined);
	const heading = useRef<HTMLHeadingElement>(null);
	const formHeading = useRef<HTMLHeadingElement>(null);
	const fieldLabel = (field: FieldId | string) => texts.text(`fieldLabels.${field}`);
	const wording = { text, language, fieldLabel };
	const { checks, dictionaries } = useMemo(() => ownParts(own), [own]);
	const readAt = useMemo(() => {
		const { value, positions } = readOwn(own);
		return new Map(value?.checks.map((check) => [positions?.get(check.id), check]));
	}, [own]);
	// Who has written none yet wants to write one.
	const shown = draft ?? (checks.length === 0 ? newDraft(wording) : undefined);
	const isOpened = useRef(false);
	const open = (next: Draft) => {
		isOpened.current = true;
		setDraft(next);
	};
	useEffect(() => {
		if (isOpened.current) formHeading.current?.focus();
		isOpened.current = false;
	});
	const close = () => {
		setDraft(undefined);
		heading.current?.focus();
	};
	return (
		<div class="wide">
			<section>
				<h2 ref={heading} tabIndex={-1}>
					{text('ownSection.heading')}
				</h2>
				<p>{text('ownSection.note')}</p>
				{checks.length === 0 && <p>{text('ownSection.none')}</p>}
				{checks.length > 0 && (
					<ul class="own-list" aria-label={text('ownSection.listLabel')}>
						{checks.map((_, at) => (
							// One that cannot be read may have no name at all.
							// oxlint-disable-next-line no-array-index-key
							<OwnCheck key={at} {...props} check={readAt.get(at)} onOpen={open} />
						))}
					</ul>
				)}
				{!shown && <button onClick={() => open(newDraft(wording))}>{text('ownSection.add')}</button>}
			</section>
			{shown && (
				<section>
					<h2 ref={formHeading} tabIndex={-1}>
						{text(shown.inPlaceOf === undefined ? 'ownSection.newHeading' : 'ownSection.editHeading')}
					</h2>
					<CheckForm {...props} draft={shown} lists={Object.keys(dictionaries)} onDraft={setDraft} onClose={close} />
				</section>
			)}
			<WordLists {...props} />
			<OwnJson {...props} />
		</div>
	);
}

interface OwnCheckProps extends SectionProps {
	/** Undefined where it cannot be read. */
	check: TeamCheck | undefined;
	onOpen(draft: Draft): void;
}

function OwnCheck({ check, onOpen, ...section }: OwnCheckProps) {
	const { texts, text, language, current, change } = section;
	if (!check) return <li>{text('ownSection.unread')}</li>;
	const { id, field, kind, when, message } = check;
	const { own } = current.preferences;
	const rule = teamRuleId({ id: ownPackId }, check);
	// Pressed off on a card, it is off whatever its own level says.
	const isOff = current.settings.levels[rule]?.value === 'off';
	const conditions = when.map((condition) => conditionSentence(condition, true, section));
	const facts = [
		texts.text(`fieldLabels.${field}`),
		text(`ownSection.kinds.${kind}`),
		isOff ? text('ownSection.offByPerson') : text(`ownSection.levels.${check.level}`),
		...(conditions.length > 0
			? [text('ownSection.onlyIf', { conditions: new Intl.ListFormat(language).format(conditions) })]
			: []),
	];
	return (
		<li>
			<div>
				<span id={`own-${id}`}>{message[language] ?? message.en}</span>
				<small>{facts.join(' · ')}</small>
			</div>
			<div class="actions">
				{isOff && (
					<button aria-describedby={`own-${id}`} onClick={() => change({ rule, level: 'own' })}>
						{text('ownSection.turnOn')}
					</button>
				)}
				<button aria-describedby={`own-${id}`} onClick={() => onOpen(draftOf(check, false, own))}>
					{text('ownSection.edit')}
				</button>
				<button aria-describedby={`own-${id}`} onClick={() => onOpen(draftOf(check, true, own))}>
					{text('ownSection.duplicate')}
				</button>
				<button aria-describedby={`own-${id}`} onClick={() => change({ withoutOwnCheck: id })}>
					{text('remove')}
				</button>
			</div>
		</li>
	);
}
