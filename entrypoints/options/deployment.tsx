import './deployment.css';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { packageLocale } from '../../lib/browser/package-files.ts';
import { product } from '../../lib/browser/product.ts';
import { type ExtensionIds, isExtensionId, knownExtensionIds } from '../../lib/deployment/extension-ids.ts';
import { deploymentKit } from '../../lib/deployment/kit.ts';
import { type AllPolicyWords, type KitFile, platforms } from '../../lib/deployment/kit-file.ts';
import type { DeployedPolicy } from '../../lib/deployment/policy-shape.ts';
import { languageChoices, neededKeys, offeredPacks } from '../../lib/deployment/setup.ts';
import { languages } from '../../lib/record/language.ts';
import { levels } from '../../lib/rules/rule.ts';
import { exportedPack } from '../../lib/settings/exported-pack.ts';
import { readPolicy } from '../../lib/settings/policy.ts';
import { features } from '../../lib/settings/settings.ts';
import { ownName } from '../../lib/text/language.ts';
import { nameOf } from './pack-words.ts';
import { Problems } from './problems.tsx';
import { saveFile } from './saved-file.ts';
import type { SectionProps, Text } from './section.ts';

/** What an administrator most often leaves to people. */
const openable = ['levels', 'language', 'minLevel', 'atNext'] as const;
const browsers = ['chrome', 'edge', 'firefox'] as const;
type Words = Record<'text' | 'words', Text>;

/** From the setup of this browser to the files that put it on every desk of a team, for each platform. */
export function Deployment(props: SectionProps) {
	const { text, texts, language, current, stored } = props;
	const words: Text = (key, data) => text(`deploymentSection.${key}`, data);
	const own = exportedPack(current.preferences, {
		id: words('ownId'),
		version: '1.0.0',
		name: { en: words('ownNameEn'), fr: words('ownNameFr') },
		owner: '',
	});
	const offered = offeredPacks(current, stored, own).map(({ content, pack }) => ({
		content,
		name: pack ? `${nameOf(pack, language)} ${pack.version}` : words('ownSettings'),
	}));
	const [leftOut, setLeftOut] = useState<readonly string[]>([]);
	const [choices, setChoices] = useState<DeployedPolicy>(() => firstChoices(current));
	const [ids, setIds] = useState<ExtensionIds>(firstIds);
	const allWords = usePolicyWords();
	const packs = offered.filter(({ content }) => !leftOut.includes(content)).map(({ content }) => content);
	const held = current.policy.keys.flatMap(({ key, became }) => (became === 'taken' ? [key] : []));
	const policy = neededKeys({ ...choices, packs }, held);
	const { problems } = readPolicy(policy as Record<string, unknown>);
	const usable = Object.fromEntries(
		browsers.flatMap((name) => (ids[name] && isExtensionId(name, ids[name]) ? [[name, ids[name]]] : [])),
	) as ExtensionIds;
	// A rule that only a newer version knows is told and kept, as an import does.
	const canLeave = problems.every(({ kind }) => kind === 'unknownRule') && Object.keys(policy).length > 0;
	const files = canLeave && allWords ? deploymentKit({ policy, ids: usable, words: allWords, language }) : [];
	const choose = (more: DeployedPolicy) => setChoices({ ...choices, ...more });
	return (
		<section class="deployment">
			<h2>{words('heading')}</h2>
			<p>{words('note')}</p>
			<fieldset>
				<legend>{words('packs')}</legend>
				{offered.length === 0 && <p>{words('noPacks')}</p>}
				{offered.map(({ content, name }) => (
					<Check
						key={content}
						label={name}
						isOn={!leftOut.includes(content)}
						onChange={(isOn) => setLeftOut(isOn ? leftOut.filter((one) => one !== content) : [...leftOut, content])}
					/>
				))}
			</fieldset>
			<fieldset>
				<legend>{words('settings')}</legend>
				<label>
					{text('language')}{' '}
					<select
						value={choices.language}
						onChange={({ currentTarget: { value } }) => choose({ language: value as never })}
					>
						{languageChoices.map((one) => (
							<option key={one} value={one}>
								{one === 'auto' ? texts.text('popup.auto') : ownName(one)}
							</option>
						))}
					</select>
				</label>
				<label>
					{words('minLevel')}{' '}
					<select
						value={choices.minLevel}
						onChange={({ currentTarget: { value } }) => choose({ minLevel: value as never })}
					>
						{levels.map((level) => (
							<option key={level} value={level}>
								{texts.text(`levels.${level}`)}
							</option>
						))}
					</select>
				</label>
				<label>
					{words('supportUrl')}
					<input
						value={choices.supportUrl}
						placeholder="mailto:"
						spellcheck={false}
						onInput={({ currentTarget: { value } }) => choose({ supportUrl: value })}
					/>
				</label>
				<Check
					label={words('allowImport')}
					isOn={choices.allowImport !== false}
					onChange={(isOn) => choose({ allowImport: isOn })}
				/>
				<Check
					label={words('disableFirstRunPage')}
					isOn={choices.disableFirstRunPage === true}
					onChange={(isOn) => choose({ disableFirstRunPage: isOn })}
				/>
			</fieldset>
			<Several
				legend={words('userMayChange')}
				label={(name) => words(`mayChange.${name}`)}
				all={openable}
				chosen={choices.userMayChange ?? []}
				onChange={(userMayChange) => choose({ userMayChange })}
			/>
			<Several
				legend={words('disabledFeatures')}
				label={(name) => words(`features.${name}`)}
				all={features}
				chosen={choices.disabledFeatures ?? []}
				onChange={(disabledFeatures) => choose({ disabledFeatures })}
			/>
			<Ids {...{ text, words, ids }} onChange={setIds} />
			<Problems text={text} problems={problems} />
			{Object.keys(policy).length === 0 && <p>{words('nothing')}</p>}
			<Files words={words} files={files} />
		</section>
	);
}

/** What the form holds at first: what the person set here, and what a policy here says already. */
function firstChoices({ preferences, policy }: SectionProps['current']): DeployedPolicy {
	const taken = Object.fromEntries(
		policy.keys.flatMap(({ key, value, became }) => (became === 'taken' ? [[key, value]] : [])),
	);
	const { packs: _, ...said } = taken as DeployedPolicy;
	const { language, minLevel = 'hint' } = preferences;
	return { language, minLevel, supportUrl: '', ...said };
}

/** The id of this very extension stands where its browser's belongs. */
function firstIds(): ExtensionIds {
	const { browser: own } = product();
	if (own.startsWith('Firefox')) return knownExtensionIds;
	return { ...knownExtensionIds, [own.startsWith('Edge') ? 'edge' : 'chrome']: browser.runtime.id };
}

/** The words of the kit in all languages: administrative templates speak all. */
function usePolicyWords(): AllPolicyWords | undefined {
	const [found, setFound] = useState<AllPolicyWords>();
	useEffect(() => {
		const load = async () => {
			const locales = await Promise.all(
				languages.map(async (one) => [one, (await packageLocale(one)).policy] as const),
			);
			setFound(Object.fromEntries(locales) as AllPolicyWords);
		};
		void load();
	}, []);
	return found;
}

function Check({ label, isOn, onChange }: { label: string; isOn: boolean; onChange(isOn: boolean): void }) {
	return (
		<label class="check">
			<input type="checkbox" checked={isOn} onChange={({ currentTarget: { checked } }) => onChange(checked)} /> {label}
		</label>
	);
}

interface SeveralProps<Name extends string> {
	legend: string;
	label(name: Name): string;
	all: readonly Name[];
	chosen: readonly string[];
	onChange(chosen: Name[]): void;
}

function Several<Name extends string>({ legend, label, all, chosen, onChange }: SeveralProps<Name>) {
	return (
		<fieldset>
			<legend>{legend}</legend>
			{all.map((name) => (
				<Check
					key={name}
					label={label(name)}
					isOn={chosen.includes(name)}
					onChange={(isOn) => onChange(all.filter((one) => (one === name ? isOn : chosen.includes(one))))}
				/>
			))}
		</fieldset>
	);
}

function Ids({ words, ids, onChange }: Words & { ids: ExtensionIds; onChange(ids: ExtensionIds): void }) {
	return (
		<fieldset>
			<legend>{words('ids')}</legend>
			<p>{words('idsNote')}</p>
			{browsers.map((name) => {
				const value = ids[name] ?? '';
				const isOdd = value !== '' && !isExtensionId(name, value);
				return (
					<label key={name}>
						{words(`browsers.${name}`)}
						<input
							value={value}
							spellcheck={false}
							aria-invalid={isOdd}
							onInput={({ currentTarget }) => onChange({ ...ids, [name]: currentTarget.value.trim() })}
						/>
						{isOdd && <small>{words('oddId')}</small>}
					</label>
				);
			})}
		</fieldset>
	);
}

/** The files of each platform, each to be saved by a press. */
function Files({ words, files }: { words: Text; files: readonly KitFile[] }) {
	return (
		<ul class="kit">
			{platforms.map((platform) => {
				const own = files.filter((file) => file.platform === platform);
				return (
					<li key={platform}>
						<h3>{words(`platforms.${platform}`)}</h3>
						<p class="actions">
							{own.length === 0 && words('noFile')}
							{own.map(({ name, folder, text, type }) => (
								<button key={`${folder} ${name}`} onClick={() => saveFile(name, text, type)}>
									{folder ? `${folder} / ${name}` : name}
								</button>
							))}
						</p>
					</li>
				);
			})}
		</ul>
	);
}
