import { covers, type LevelSetting, type Settings } from './settings.ts';

/** Values of a rule's options by option name. */
export type RuleOptions = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** One layer of settings: what a pack, the person or a policy says. */
export interface Layer {
	/** Who says it, as a person reads it: the pack's name and version, or the kind of layer. */
	name: string;
	levels?: Readonly<Record<string, LevelSetting>> | undefined;
	options?: Readonly<Record<string, RuleOptions>> | undefined;
	accept?: readonly string[] | undefined;
	language?: Settings['language'] | undefined;
	atNext?: Settings['atNext'] | undefined;
	badge?: boolean | undefined;
	/** Whether the layers below may not be changed by the person: true of a policy. */
	locks?: boolean;
}

/** The settings with what the person cannot change. */
export interface MergedSettings extends Settings {
	/** Keys of `levels` that a policy set, and `language` and `atNext` where it set them. */
	locked: readonly string[];
}

/**
 * The layers merged, weakest first: packs, then the person, then the policy. A later layer wins key by key;
 * accepted values add up.
 */
export function mergedSettings(layers: readonly Layer[]): MergedSettings {
	const levels: Record<string, { level: LevelSetting; from: string }> = {};
	const options: Record<string, RuleOptions> = {};
	const accept = new Set<string>();
	const locked = new Set<string>();
	let language: Settings['language'] = 'auto';
	let atNext: Settings['atNext'] = 'show';
	let badge = false;
	for (const layer of layers) {
		for (const [key, level] of Object.entries(layer.levels ?? {})) {
			if (layer.locks) {
				// What a policy says of many rules holds against what the person said of one of them.
				for (const other of Object.keys(levels)) if (covers(key, other) && !locked.has(other)) delete levels[other];
				locked.add(key);
			}
			levels[key] = { level, from: layer.name };
		}
		for (const [rule, values] of Object.entries(layer.options ?? {})) options[rule] = { ...options[rule], ...values };
		for (const value of layer.accept ?? []) accept.add(value);
		if (layer.language) {
			language = layer.language;
			if (layer.locks) locked.add('language');
		}
		badge = layer.badge ?? badge;
		if (layer.atNext) {
			atNext = layer.atNext;
			if (layer.locks) locked.add('atNext');
		}
	}
	return { levels, options, accept: [...accept], language, atNext, badge, locked: [...locked] };
}
