import type { ComponentChildren } from 'preact';
import { linesOf } from '../../lib/settings/partner-domains.ts';
import { useDraft } from './draft.ts';

interface ListInputProps {
	label: string;
	/** The id of what describes it. */
	describedBy?: string | undefined;
	value: readonly string[];
	isDisabled: boolean;
	/** Answers whether it was stored. */
	save(value: readonly string[]): Promise<boolean>;
	/** What there is to say about what stands in it, as it is typed; `type` replaces it. */
	remarks?(typed: string, type: (text: string) => void): ComponentChildren;
}

/** A list of words, one per line. */
export function ListInput({ label, describedBy, value, isDisabled, save, remarks }: ListInputProps) {
	const stored = value.join('\n');
	const draft = useDraft(stored, async (typed) => {
		const lines = linesOf(typed);
		const kept = lines.filter((line) => line.length <= longestEntry);
		const isStored = kept.join('\n') === stored || (await save(kept));
		// What is too long to be kept stays as it was typed.
		return isStored && kept.length === lines.length;
	});
	return (
		<>
			<textarea
				// The same before and after it is saved: what stands below must not move under a press.
				rows={Math.min(8, Math.max(3, linesOf(draft.typed).length + 1))}
				aria-label={label}
				aria-describedby={describedBy}
				spellcheck={false}
				value={draft.typed}
				disabled={isDisabled}
				onInput={({ currentTarget }) => draft.type(currentTarget.value)}
				onBlur={draft.leave}
			/>
			{remarks?.(draft.typed, draft.type)}
		</>
	);
}

/** The longest entry that is kept. */
const longestEntry = 255;
