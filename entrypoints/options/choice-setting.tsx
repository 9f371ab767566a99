import { policyKeyOf } from '../../lib/settings/policy-key.ts';
import { builtInLayer, type Setting, personLayer } from '../../lib/settings/settings.ts';
import type { SectionProps } from './section.ts';
import { layerNames, Source } from './source.tsx';

interface ChoiceSettingProps<Value extends string> extends SectionProps {
	/** Its key among the settings. */
	name: 'language' | 'atNext' | 'minLevel';
	heading: string;
	note?: string;
	setting: Setting<Value>;
	/** Every value with its words, and their language where it is another than the page's. */
	choices: readonly { value: Value; word: string; lang?: string }[];
	onChoose(value: Value): unknown;
}

/** A setting that is one of a few values, with whose word it is. */
export function ChoiceSetting<Value extends string>(props: ChoiceSettingProps<Value>) {
	const { text, language, current, change, name, heading, note, setting, choices, onChoose } = props;
	const layer = layerNames(text, language, current.settings);
	const { from } = current.withoutPerson()[name];
	const isLeavable = name !== 'language' && setting.from === personLayer && from !== builtInLayer;
	return (
		<section>
			<h2 id={`${name}-heading`}>{heading}</h2>
			{note && <p id={`${name}-note`}>{note}</p>}
			<div
				role="radiogroup"
				class="choices"
				aria-labelledby={`${name}-heading`}
				aria-describedby={note && `${name}-note`}
			>
				{choices.map(({ value, word, lang }) => (
					<label key={value} lang={lang}>
						<input
							type="radio"
							name={name}
							value={value}
							checked={value === setting.value}
							disabled={setting.isLocked}
							onChange={() => onChoose(value)}
						/>{' '}
						{word}
					</label>
				))}
			</div>
			<Source
				text={text}
				of={setting}
				layer={layer}
				policyKey={setting.isLocked ? policyKeyOf(current.policy, setting.from, name) : []}
				word={(value) => choices.find((choice) => choice.value === value)?.word ?? value}
			/>
			{isLeavable && (
				<p class="buttons">
					<button onClick={() => change({ leave: name })}>{text('generalSection.leave', { name: layer(from) })}</button>
				</p>
			)}
		</section>
	);
}
