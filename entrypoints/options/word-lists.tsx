import { idFromText } from '../../lib/settings/check-id.ts';
import { ownParts, withOwnWords, withoutOwnWords } from '../../lib/settings/own-checks.ts';
import type { Problem } from '../../lib/settings/problems.ts';
import { textFromWords, wordsFromText } from '../../lib/settings/word-lists.ts';
import { problemSentence } from '../../lib/text/problem-sentence.ts';
import { Line } from './inputs.tsx';
import { useKept } from './kept.ts';
import type { SectionProps } from './section.ts';

/** A word list that is being written. */
interface ListDraft {
	/** The name of the list that is changed; empty for a new one. */
	changed: string;
	name: string;
	words: string;
	isAsked: boolean;
	refused: readonly Problem[];
}

const none: ListDraft = { changed: '', name: '', words: '', isAsked: false, refused: [] };

/** The person's word lists, which several checks may use. */
export function WordLists({ text: plainText, current, change }: SectionProps) {
	const text: typeof plainText = (key, data) => plainText(`ownSection.${key}`, data);
	const { own } = current.preferences;
	const { dictionaries, checks } = ownParts(own);
	const [draft, setDraft] = useKept<ListDraft | undefined>('list', undefined);
	const names = Object.keys(dictionaries);
	const usedBy = (name: string) => checks.filter((check) => usesList(check, name)).length;
	const save = async ({ changed, name, words }: ListDraft) => {
		const asked = { changed, name, words, isAsked: true, refused: [] };
		setDraft(asked);
		const given = wordsFromText(words);
		if (given.length === 0 || (changed === '' && name.trim() === '')) return;
		const id = changed || idFromText(name, names, 'list');
		const made = await change({ own: withOwnWords(own, id, given) });
		if (made.became === 'stored') setDraft(undefined);
		else if (made.became === 'refused') setDraft({ ...asked, refused: made.problems });
	};
	return (
		<section>
			<h2>{text('lists')}</h2>
			<p>{text('listsNote')}</p>
			{names.length > 0 && (
				<ul class="own-list" aria-label={text('lists')}>
					{names.map((name) => {
						const words = [dictionaries[name]].flat().filter((word): word is string => typeof word === 'string');
						const count = usedBy(name);
						return (
							<li key={name}>
								<div>
									<span id={`list-${name}`}>{name}</span>
									<small>
										{text('wordCount', { count: words.length })} · {text('usedBy', { count })}
									</small>
								</div>
								<div class="actions">
									<button
										aria-describedby={`list-${name}`}
										onClick={() => setDraft({ ...none, changed: name, name, words: textFromWords(words) })}
									>
										{text('edit')}
									</button>
									<button
										aria-describedby={`list-${name}`}
										disabled={count > 0}
										onClick={() => change({ own: withoutOwnWords(own, name) })}
									>
										{plainText('remove')}
									</button>
								</div>
							</li>
						);
					})}
				</ul>
			)}
			{draft ? (
				<form
					class="own-inputs"
					onSubmit={(event) => {
						event.preventDefault();
						void save(draft);
					}}
				>
					{draft.changed === '' ? (
						<Line
							label={text('listName')}
							value={draft.name}
							faults={draft.isAsked && draft.name.trim() === '' ? [text('noName')] : []}
							onType={(name) => setDraft({ ...draft, name })}
						/>
					) : (
						<h3>{text('changeList', { name: draft.changed })}</h3>
					)}
					<Line
						label={text('listWords')}
						note={text(draft.words.includes(',') ? 'comma' : 'listNote')}
						rows={6}
						value={draft.words}
						faults={[
							...(draft.isAsked && wordsFromText(draft.words).length === 0 ? [text('faults.noWords')] : []),
							...draft.refused.map((problem) => problemSentence(plainText, problem)),
						]}
						onType={(words) => setDraft({ ...draft, words, refused: [] })}
					/>
					<p>
						<button class="primary">{text('saveList')}</button>{' '}
						<button type="button" onClick={() => setDraft(undefined)}>
							{text('cancel')}
						</button>
					</p>
				</form>
			) : (
				<button onClick={() => setDraft(none)}>{text('addList')}</button>
			)}
		</section>
	);
}

/** Whether a check, read or not, names a word list anywhere. */
function usesList(check: unknown, name: string): boolean {
	if (typeof check !== 'object' || check === null) return false;
	return Object.entries(check).some(([key, value]) => (key === 'dictionary' ? value === name : usesList(value, name)));
}
