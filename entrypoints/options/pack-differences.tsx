import type { ComponentChildren } from 'preact';
import { type Language, languages } from '../../lib/record/language.ts';
import type { PackDifference, PackPart } from '../../lib/settings/pack-difference.ts';
import type { AcceptedValue, LevelSetting } from '../../lib/settings/settings.ts';
import type { TeamCheck } from '../../lib/settings/team-checks.ts';
import { levelWord } from './level-word.ts';
import type { PacksProps } from './packs.tsx';

interface DifferencesProps extends PacksProps {
	/** The pack's name, in which its levels speak. */
	name: string;
	/** There is no pack before it: that each thing is new goes without saying. */
	isNew: boolean;
}

/** In what a pack differs from the one before, part by part. */
export function Differences({ differences, ...props }: DifferencesProps & { differences: readonly PackDifference[] }) {
	const parts = [...new Set(differences.map(({ part }) => part))];
	return (
		<dl class="differences">
			{parts.map((part) => {
				const own = differences.filter((one) => one.part === part);
				return (
					<div key={part}>
						<dt>{props.words(`parts.${part}`)}</dt>
						{own.slice(0, mostShown).map((difference) => (
							<dd key={difference.name}>
								<Difference {...props} difference={difference} />
							</dd>
						))}
						{own.length > mostShown && <dd>+ {own.length - mostShown}</dd>}
					</div>
				);
			})}
		</dl>
	);
}

/** A pack may hold thousands of accepted values: nobody reads more of them here. */
const mostShown = 200;
const mostWordsShown = 20;

type DifferenceProps = DifferencesProps & { difference: PackDifference };

function Difference({ difference, ...props }: DifferenceProps) {
	const { words, isNew } = props;
	const { became, part } = difference;
	return (
		<>
			{!isNew && <b>{words(`became.${became}`)} </b>}
			<Subject {...props} difference={difference} />
			{difference.words && <Words words={words} of={difference.words} />}
			{difference.keys && (
				<ul>
					{difference.keys.map(({ key, before, after }) => (
						<li key={key}>
							<code>{key}</code> {key !== 'tests' && sides(props, key === 'level' ? 'levels' : 'checks', before, after)}
						</li>
					))}
				</ul>
			)}
			{valued.includes(part) && <> {sides(props, part, difference.before, difference.after)}</>}
		</>
	);
}

/** The parts of which each entry has a value of its own. */
const valued: readonly PackPart[] = ['head', 'levels', 'options', 'atNext'];

/** What the difference is about, as a person knows it. */
function Subject({ texts, language, name: by, difference }: DifferenceProps): ComponentChildren {
	const { part, name, before, after } = difference;
	if (part === 'atNext') return null;
	if (part === 'accept') {
		const { value, field, rule } = (after ?? before) as AcceptedValue;
		return (
			<>
				{value} <small>({[texts.text(`fieldLabels.${field}`), rule].filter(Boolean).join(', ')})</small>
			</>
		);
	}
	if (part !== 'checks' || difference.keys) return <code>{name}</code>;
	const { level, message } = (after ?? before) as TeamCheck;
	return (
		<>
			<code>{name}</code> {message[language] ?? message.en} <small>({levelWord(texts, level, by)})</small>
		</>
	);
}

/** What a value was and what it is: of something new or gone the one side there is. */
function sides(props: DifferencesProps, part: PackPart, before: unknown, after: unknown): string {
	if (part !== 'checks' && (before === undefined || after === undefined))
		return valueOf(props, part, before ?? after, props.language);
	// A sentence may have changed in the other language alone.
	const inOne = ([props.language, ...languages] as const).find((one) => saidIn(before, one) !== saidIn(after, one));
	return [before, after].map((value) => valueOf(props, part, value, inOne ?? props.language)).join(' → ');
}

function valueOf({ texts, words, name }: DifferencesProps, part: PackPart, value: unknown, language: Language): string {
	if (value === undefined) return words('nothingSaid');
	if (part === 'levels') return levelWord(texts, value as LevelSetting, name);
	if (part === 'atNext') return words(`atNext.${String(value)}`);
	return saidIn(value, language) ?? saidIn(value, 'en') ?? shortened(value);
}

/** What a sentence says in a language; undefined of anything else. */
function saidIn(value: unknown, language: Language): string | undefined {
	const said = (value as Readonly<Record<string, unknown>> | undefined)?.[language];
	return typeof said === 'string' ? said : undefined;
}

/** A value as it is written, no longer than can be read at a glance. */
function shortened(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
	return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function Words({
	words,
	of: { added, removed },
}: Pick<PacksProps, 'words'> & { of: NonNullable<PackDifference['words']> }) {
	const line = (key: string, all: readonly string[]) => {
		const shown = all.slice(0, mostWordsShown).join(', ') + (all.length > mostWordsShown ? ', …' : '');
		return all.length > 0 && <li>{words(key, { count: all.length, words: shown })}</li>;
	};
	return (
		<ul>
			{line('wordsAdded', added)}
			{line('wordsRemoved', removed)}
		</ul>
	);
}
