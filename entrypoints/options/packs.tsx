import { PackExport } from './pack-export.tsx';
import { PackImport } from './pack-import.tsx';
import { PacksInUse } from './packs-in-use.tsx';
import type { SectionProps, Text } from './section.ts';

/** What the parts of the section are given. */
export interface PacksProps extends SectionProps {
	/** A text of the section's own part of the locales. */
	words: Text;
}

/** The team packs in use, a way to add another, and the person's own settings as a pack. */
export function Packs(props: SectionProps) {
	const words: Text = (key, data) => props.text(`packsSection.${key}`, data);
	return (
		<div class="packs">
			<PacksInUse {...props} words={words} />
			<PackImport {...props} words={words} />
			<PackExport {...props} words={words} />
		</div>
	);
}
