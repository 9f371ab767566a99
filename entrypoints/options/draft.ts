import { useEffect, useRef, useState } from 'preact/hooks';

/** After this pause, in milliseconds, what was typed is saved. */
const untilSaved = 1000;

interface Draft {
	/** What stands in the input. */
	typed: string;
	type(text: string): void;
	/** The input was left. */
	leave(): void;
}

/**
 * What is typed into an input before it is saved: after a pause, when the input is left, and when the page goes. It stays
 * as it was typed until it is stored, whatever happens elsewhere.
 * @param stored what is stored, as a text
 * @param save answers whether it was stored
 */
export function useDraft(stored: string, save: (typed: string) => Promise<boolean>): Draft {
	const [draft, setDraft] = useState<string>();
	const latest = useRef({ draft, save, saved: stored });
	latest.current.save = save;
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const flush = async (): Promise<boolean> => {
		clearTimeout(timer.current);
		const { draft: typed, saved } = latest.current;
		if (typed === undefined || typed === saved) return true;
		latest.current.saved = typed;
		const isStored = await latest.current.save(typed);
		// What could not be stored is tried again with the next pause.
		if (!isStored) latest.current.saved = saved;
		return isStored;
	};
	const leave = async () => {
		const left = latest.current.draft;
		if ((await flush()) && latest.current.draft === left) keep(undefined);
	};
	const keep = (typed: string | undefined) => {
		latest.current.draft = typed;
		setDraft(typed);
	};
	useEffect(() => {
		const go = () => void flush();
		addEventListener('pagehide', go);
		return () => {
			removeEventListener('pagehide', go);
			go();
		};
	}, []);
	return {
		typed: draft ?? stored,
		type(typed) {
			if (draft === undefined) latest.current.saved = stored;
			keep(typed);
			clearTimeout(timer.current);
			timer.current = setTimeout(() => void flush(), untilSaved);
		},
		leave: () => void leave(),
	};
}
