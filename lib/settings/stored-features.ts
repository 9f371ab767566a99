import type { Feature } from './settings.ts';
import type { Stored } from './stored.ts';

/** Whether a policy switched a feature off: for pages that need nothing else of the settings. Never throws. */
export function isSwitchedOff({ managed }: Pick<Stored, 'managed'>, feature: Feature): boolean {
	const disabled: unknown = managed?.['disabledFeatures'];
	return Array.isArray(disabled) && disabled.includes(feature);
}
