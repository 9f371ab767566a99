import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SectionProps } from './section.ts';

/** A section whose code comes only when it is opened: the page is usable before. */
export function later(load: () => Promise<ComponentType<SectionProps>>): ComponentType<SectionProps> {
	let loaded: ComponentType<SectionProps> | undefined;
	return function Later(props: SectionProps) {
		const [Section, setSection] = useState(() => loaded);
		useEffect(() => {
			const come = async () => {
				loaded ??= await load();
				setSection(() => loaded);
			};
			void come();
		}, []);
		return Section ? <Section {...props} /> : null;
	};
}
