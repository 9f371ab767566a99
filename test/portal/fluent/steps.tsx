/** @jsxImportSource react */
import { Button, Checkbox, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Flow } from '../shared/flow.ts';

const useStyles = makeStyles({
	section: { margin: '0 0 28px' },
	heading: { margin: '0 16px 0 0' },
	pairs: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '10px 20px', margin: '12px 0 0' },
	label: { color: tokens.colorNeutralForeground3 },
	value: { margin: 0, overflowWrap: 'anywhere' },
});

export function Subscriptions({ flow }: { flow: Flow }) {
	const { offers } = flow.texts;
	return offers.map((offer, index) => (
		<div key={offer}>
			<Checkbox label={offer} defaultChecked={index === 2} />
		</div>
	));
}

/** What was entered as text, with Update links that lead back. */
export function Review({ flow }: { flow: Flow }) {
	return <Summaries flow={flow} withUpdate />;
}

export function Confirmation({ flow }: { flow: Flow }) {
	const { confirmation: words, buttons } = flow.texts;
	const { tenant } = flow;
	const rows = [
		{ label: words.microsoftId, value: tenant?.id ?? '' },
		{ label: words.adminAccount, value: tenant?.admin ?? '' },
		{ label: words.password, value: tenant?.password ?? '' },
	];
	return (
		<>
			<Pairs heading={words.setupInfo} rows={rows} />
			<p>{words.copyPassword}</p>
			<Summaries flow={flow} />
			<Button>{buttons.addProducts}</Button>
		</>
	);
}

function Summaries({ flow, withUpdate = false }: { flow: Flow; withUpdate?: boolean }) {
	return flow.summaries().map(({ heading, rows, update }) => (
		<Pairs key={heading} heading={heading} rows={rows}>
			{withUpdate && update && <Link onClick={() => flow.update(update)}>{flow.texts.buttons.update}</Link>}
		</Pairs>
	));
}

interface PairsProps {
	heading: string;
	rows: { label: string; value: string }[];
	children?: ReactNode;
}

function Pairs({ heading, rows, children }: PairsProps) {
	const styles = useStyles();
	return (
		<div className={styles.section}>
			<Subtitle2 as="h3" className={styles.heading} style={{ display: 'inline' }}>
				{heading}
			</Subtitle2>
			{children}
			<div className={styles.pairs}>
				{rows.map(({ label, value }) => (
					<div key={label}>
						<div className={styles.label}>{label}</div>
						<div className={styles.value}>{value}</div>
					</div>
				))}
			</div>
		</div>
	);
}
