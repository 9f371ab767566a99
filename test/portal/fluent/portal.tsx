/** @jsxImportSource react */
import {
	Breadcrumb,
	BreadcrumbDivider,
	BreadcrumbItem,
	Button,
	Link,
	makeStyles,
	Subtitle1,
	Title2,
	tokens,
} from '@fluentui/react-components';
import { Fragment, useSyncExternalStore } from 'react';
import type { Flow } from '../shared/flow.ts';
import type { PortalPage } from '../shared/routes.ts';
import { AccountInfo } from './account-info.tsx';
import { Page } from './pages.tsx';
import { Confirmation, Review, Subscriptions } from './steps.tsx';

const useStyles = makeStyles({
	product: { display: 'block', padding: '12px 24px', color: '#fff', backgroundColor: '#242424' },
	body: { display: 'flex', '@media (max-width: 900px)': { flexDirection: 'column' } },
	navigation: { width: '200px', flexShrink: 0, padding: '24px', display: 'grid', gap: '10px', alignContent: 'start' },
	main: { flexGrow: 1, minWidth: 0, padding: '24px 32px 64px', maxWidth: '1000px' },
	wizard: { display: 'flex', gap: '40px', marginTop: '16px', '@media (max-width: 900px)': { flexDirection: 'column' } },
	rail: { listStyleType: 'none', margin: '12px 0', padding: 0, minWidth: '150px' },
	stop: { padding: '6px 0 6px 12px', borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
	current: { fontWeight: 600, borderLeftColor: tokens.colorBrandStroke1 },
	panel: { flexGrow: 1, minWidth: 0 },
	footer: { display: 'flex', gap: '12px', marginTop: '28px' },
});

/** The whole portal: the frame, and the page that the flow names. */
export function Portal({ flow }: { flow: Flow }) {
	useSyncExternalStore(flow.subscribe, () => flow.version);
	const styles = useStyles();
	const { pages } = flow.texts;
	const entries: [string, PortalPage][] = [
		[pages.home, { name: 'home' }],
		[pages.customerList, { name: 'list' }],
		[pages.granular, { name: 'granular' }],
	];
	return (
		<>
			<Subtitle1 as="h2" className={styles.product} style={{ margin: 0 }}>
				{pages.partnerCenter}
			</Subtitle1>
			<div className={styles.body}>
				<nav className={styles.navigation}>
					{entries.map(([text, page]) => (
						<Link key={text} as="button" onClick={() => flow.go(page)}>
							{text}
						</Link>
					))}
				</nav>
				<main className={styles.main}>
					{flow.page.name === 'form' ? <Form flow={flow} /> : <Page flow={flow} key={location.pathname} />}
				</main>
			</div>
		</>
	);
}

function Form({ flow }: { flow: Flow }) {
	const styles = useStyles();
	const { pages, buttons, steps } = flow.texts;
	const isOlder = flow.options.era === 'older';
	const { button, enabled } = flow.onward;
	return (
		<>
			{!isOlder && (
				<Breadcrumb>
					{[pages.home, pages.customers, pages.customerList, pages.addCustomer].map((text, index) => (
						<Fragment key={text}>
							{index > 0 && <BreadcrumbDivider />}
							<BreadcrumbItem>{text}</BreadcrumbItem>
						</Fragment>
					))}
				</Breadcrumb>
			)}
			<div className={styles.wizard}>
				<div>
					<Subtitle1 as="h2" style={{ margin: 0 }}>
						{isOlder ? pages.newCustomer : pages.addCustomer}
					</Subtitle1>
					<ol className={styles.rail}>
						{flow.steps.map((step) => (
							<li
								key={step}
								aria-current={step === flow.step ? 'step' : undefined}
								className={step === flow.step ? `${styles.stop} ${styles.current}` : styles.stop}
							>
								{flow.stepName(step)}
							</li>
						))}
					</ol>
				</div>
				<div className={styles.panel}>
					<Title2 as="h1" style={{ display: 'block', margin: '0 0 16px' }}>
						{steps[flow.step]}
					</Title2>
					{flow.step === 'accountInfo' && <AccountInfo flow={flow} />}
					{flow.step === 'subscriptions' && <Subscriptions flow={flow} />}
					{flow.step === 'review' && <Review flow={flow} />}
					{flow.step === 'confirmation' && <Confirmation flow={flow} />}
					<div className={styles.footer}>
						<Button appearance="primary" disabled={!enabled} onClick={() => flow.advance()}>
							{buttons[button]}
						</Button>
						{flow.step !== 'confirmation' && <Button onClick={() => flow.cancel()}>{buttons.cancel}</Button>}
					</div>
				</div>
			</div>
		</>
	);
}
