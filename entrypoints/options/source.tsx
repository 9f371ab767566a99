import type { Provenance } from '../../lib/settings/settings.ts';
import type { Text } from './section.ts';

/** Whose word a setting is: nothing where it is built in, a word that it is held where a policy holds it. */
export function Source({ text, of: { from, isLocked } }: { text: Text; of: Provenance }) {
	if (isLocked) return <small> {from === 'policy' ? text('locked') : text('setBy', { name: from })}</small>;
	if (from === 'built-in') return null;
	return <small> {from === 'person' ? text('setByPerson') : text('setBy', { name: from })}</small>;
}
