/** @jsxImportSource react */
import {
	Button,
	Field,
	Input,
	Link,
	SearchBox,
	Table,
	TableBody,
	TableCell,
	TableHeader,
	TableHeaderCell,
	TableRow,
	Title2,
	Toolbar,
	ToolbarButton,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Flow } from '../shared/flow.ts';
import { accountFields } from '../shared/pages.ts';

/** A page that is not the form; nothing of the extension may show there. */
export function Page({ flow }: { flow: Flow }) {
	const { pages, columns, buttons } = flow.texts;
	switch (flow.page.name) {
		case 'list':
			return (
				<>
					<Heading>{pages.customerList}</Heading>
					<Toolbar>
						<ToolbarButton onClick={() => flow.go({ name: 'form' })}>{buttons.addCustomer}</ToolbarButton>
						<ToolbarButton>{buttons.newRelationship}</ToolbarButton>
						<ToolbarButton>{buttons.newOrder}</ToolbarButton>
						<ToolbarButton>{buttons.export}</ToolbarButton>
					</Toolbar>
					<SearchBox placeholder={buttons.search} aria-label={buttons.search} />
					<Grid
						columns={[columns.company, columns.domain, columns.relationship]}
						rows={flow.customers.map(({ tenant, company, domain }) => [
							<Link key={tenant} onClick={() => flow.go({ name: 'account', tenant })}>
								{company}
							</Link>,
							`${domain}.onmicrosoft.com`,
							'CSP',
						])}
					/>
				</>
			);
		case 'granular':
			return (
				<>
					<Heading>{pages.granular}</Heading>
					<SearchBox placeholder={buttons.search} aria-label={buttons.search} />
					<Grid
						columns={[columns.role, columns.company, columns.end]}
						rows={flow.customers.map(({ company }, index) => [`GDAP_${index + 1}`, company, '2027-03-31'])}
					/>
				</>
			);
		case 'account':
			return (
				<>
					<Heading>{pages.account}</Heading>
					{accountFields(flow).map(({ field, value }) => (
						<Field key={field.id} label={field.label}>
							<Input defaultValue={value} />
						</Field>
					))}
					<Button appearance="primary" style={{ marginTop: 16 }}>
						{buttons.save}
					</Button>
				</>
			);
		case 'home':
			return (
				<>
					<Heading>{pages.partnerCenter}</Heading>
					<p>{pages.welcome}</p>
				</>
			);
		default:
			return <Heading>{pages.unknown}</Heading>;
	}
}

function Heading({ children }: { children: ReactNode }) {
	return (
		<Title2 as="h1" style={{ display: 'block', margin: '0 0 16px' }}>
			{children}
		</Title2>
	);
}

function Grid({ columns, rows }: { columns: string[]; rows: ReactNode[][] }) {
	return (
		<Table>
			<TableHeader>
				<TableRow>
					{columns.map((column) => (
						<TableHeaderCell key={column}>{column}</TableHeaderCell>
					))}
				</TableRow>
			</TableHeader>
			<TableBody>
				{rows.map((row, index) => (
					<TableRow key={index}>
						{row.map((cell, position) => (
							<TableCell key={position}>{cell}</TableCell>
						))}
					</TableRow>
				))}
			</TableBody>
		</Table>
	);
}
