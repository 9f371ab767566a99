import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SectionProps } from './section.ts';

/** A section whose code comes when it is first opened: whoever only looks at a level need not wait for it. */
export function lazySection(load: () => Promise<ComponentType<SectionProps>>): ComponentType<SectionProps> {
	let Loaded: ComponentType<SectionProps> | undefined;
	return function Lazy(props: SectionProps) {
		const [, setIsLoaded] = useState(Loaded !== undefined);
		useEffect(() => {
			const bring = async () => {
				Loaded ??= await load();
				setIsLoaded(true);
			};
			void bring();
		}, []);
		return Loaded ? <Loaded {...props} /> : <section aria-busy="true" />;
	};
}
