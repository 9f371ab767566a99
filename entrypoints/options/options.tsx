import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Changed } from '../../lib/settings/change.ts';
import { unreadPacks } from '../../lib/settings/kept-packs.ts';
import type { Problem } from '../../lib/settings/problems.ts';
import { General } from './general.tsx';
import { later } from './later.tsx';
import { Outcome, type Told } from './outcome.tsx';
import { Problems } from './problems.tsx';
import { Rules } from './rules.tsx';
import type { OwnChange, SectionProps, Text } from './section.ts';

type OptionsProps = Omit<SectionProps, 'text' | 'change'> & { onChange(change: OwnChange): Promise<Changed> };

/** The sections in their order: each is named by its part of the address behind `#`, and by `options.sections` in the locales. */
const sections: Readonly<Record<string, ComponentType<SectionProps>>> = {
	general: General,
	rules: Rules,
	own: later(async () => (await import('./own-checks.tsx')).OwnChecks),
	try: later(async () => (await import('./test-bench.tsx')).TestBench),
	packs: later(async () => (await import('./packs.tsx')).Packs),
	policy: later(async () => (await import('./policy.tsx')).Policy),
	deployment: later(async () => (await import('./deployment.tsx')).Deployment),
};
const names = Object.keys(sections);
const named = () => location.hash.slice(1);
const first = 'general';

/** What a section tells by itself: of the policy key by key, of packs beside each that cannot be read. */
function toldIn(section: string, { current, stored }: Pick<SectionProps, 'current' | 'stored'>): readonly Problem[] {
	if (section === 'policy') return current.policy.problems;
	return section === 'packs' ? unreadPacks(stored).flatMap(({ problems }) => problems) : [];
}

/** The settings of the person, with what a team pack or a policy says about each. */
export function Options({ onChange, ...props }: OptionsProps) {
	const { texts, current } = props;
	const text: Text = (key, data) => texts.text(`options.${key}`, data);
	const [open, setOpen] = useState(named());
	const [told, setTold] = useState<Told>();
	const latest = useRef(current);
	latest.current = current;
	useEffect(() => {
		const follow = () => setOpen(named());
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	const change = async (wanted: OwnChange) => {
		const { preferences: before } = latest.current;
		const changed = await onChange(wanted);
		setTold({ wanted, before, changed });
		return changed;
	};
	const undo = async (changes: readonly OwnChange[]) => {
		const { preferences: before } = latest.current;
		for (const wanted of changes) {
			const changed = await onChange(wanted);
			if (changed.became !== 'stored') return setTold({ wanted, before, changed });
		}
		return setTold(undefined);
	};
	const section = names.includes(open) ? open : first;
	const Section = sections[section]!;
	const { isNewer } = current;
	const toldBelow = toldIn(section, props);
	const problems = current.problems.filter((problem) => !toldBelow.includes(problem));
	const name = text(`sections.${section}`);
	useEffect(() => {
		document.title = `${name} – ${text('title')}`;
	}, [name]);
	useEffect(() => scrollTo(0, 0), [section]);
	return (
		<>
			<header>
				<h1>{text('heading')}</h1>
				<nav aria-label={text('heading')}>
					{names.map((one) => (
						<a key={one} href={`#${one}`} aria-current={one === section ? 'page' : undefined}>
							{text(`sections.${one}`)}
						</a>
					))}
				</nav>
			</header>
			<main>
				{isNewer && (
					<p role="alert">{text('newer', { detail: problems.find(({ kind }) => kind === 'newer')?.detail })}</p>
				)}
				{problems.length > 0 && (
					<section>
						<h2>{text('problems')}</h2>
						<Problems text={text} problems={problems} />
					</section>
				)}
				<Section {...props} text={text} change={change} />
			</main>
			<footer>
				<a href="welcome.html">{text('welcomeLink')}</a> <a href="/licenses.txt">{text('licences')}</a>
			</footer>
			<Outcome text={text} told={told} onUndo={undo} onClose={() => setTold(undefined)} />
		</>
	);
}
