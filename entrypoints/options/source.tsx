import type { Language } from '../../lib/record/language.ts';
import type { Provenance, Setting, Settings } from '../../lib/settings/settings.ts';
import { builtInLayer, personLayer, policyLayer } from '../../lib/settings/settings.ts';
import { Lock } from './lock.tsx';
import type { Text } from './section.ts';

interface SourceProps<Value> {
	text: Text;
	of: Provenance & Pick<Setting<Value>, 'against'>;
	/** The way to the key of the policy that holds it: `levels`, `postal-code-*`. */
	policyKey?: readonly string[] | undefined;
	/** The name of a pack's layer in the page's language. */
	layer?(name: string): string;
	/** A value of the setting in words; without it, only who set it is said. */
	word?(value: Value): string;
}

/** Whose word a setting is, under a lock where the person cannot change it, and what others said that does not hold. */
export function Source<Value>({ text, of, policyKey = [], layer = (name) => name, word }: SourceProps<Value>) {
	const { from, isLocked, against = [] } = of;
	if (from === builtInLayer) return null;
	const others = word ? against.map(({ from: other, value }) => says(text, layer(other), other, word(value))) : [];
	return (
		<p class="source">
			{isLocked && <Lock />}
			{setBy(text, layer(from), from)}
			{policyKey.length > 0 && (
				<>
					{' ('}
					<code>{policyKey.join(' → ')}</code>)
				</>
			)}
			.{others.length > 0 && ` ${others.join(' ')} ${holds(text, layer(from), from)}`}
		</p>
	);
}

function setBy(text: Text, name: string, from: string): string {
	if (from === policyLayer) return text('locked');
	return from === personLayer ? text('setByPerson') : text('setBy', { name });
}

function says(text: Text, name: string, from: string, value: string): string {
	if (from === policyLayer) return text('rulesSection.organizationSays', { value });
	return from === personLayer ? text('rulesSection.youSay', { value }) : text('rulesSection.says', { name, value });
}

function holds(text: Text, name: string, from: string): string {
	if (from === policyLayer) return text('rulesSection.organizationHolds');
	return from === personLayer ? text('rulesSection.youHold') : text('rulesSection.packHolds', { name });
}

/** The name of a layer as it stands within a sentence, a pack's in the language of the page. */
export function layerNames(text: Text, language: Language, { teams }: Pick<Settings, 'teams'>) {
	return (layer: string): string => {
		if (layer === policyLayer) return text('rulesSection.organization');
		if (layer === personLayer) return text('rulesSection.you');
		const team = teams.find(({ from }) => from === layer)?.value;
		return team ? `${team.name[language] ?? team.name.en} ${team.version}` : layer;
	};
}
