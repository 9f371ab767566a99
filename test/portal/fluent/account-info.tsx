/** @jsxImportSource react */
import { Button, makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { Flow } from '../shared/flow.ts';
import { Control } from './controls.tsx';

const useStyles = makeStyles({
	section: { margin: '0 0 28px' },
	heading: { display: 'block', margin: '0 0 12px' },
	row: {
		display: 'grid',
		gridAutoFlow: 'column',
		gridAutoColumns: 'minmax(0, 1fr)',
		gap: '20px',
		margin: '0 0 12px',
		'& > :only-child': { maxWidth: '490px' },
		'@media (max-width: 900px)': { gridAutoFlow: 'row' },
	},
});

/** Account info: headings are plain text here, no group; a section is told from the next by its heading alone. */
export function AccountInfo({ flow }: { flow: Flow }) {
	const styles = useStyles();
	return (
		<>
			{flow.sections().map((section) => (
				<div key={section.id} className={styles.section}>
					<Subtitle2 as="h3" className={styles.heading}>
						{section.heading}
					</Subtitle2>
					{section.rows.map((row) => (
						<div key={row[0]?.id} className={styles.row}>
							{row.map((field) => (
								<Control key={field.id} flow={flow} field={field} />
							))}
						</div>
					))}
				</div>
			))}
			<div className={styles.section}>
				<Subtitle2 as="h3" className={styles.heading}>
					{flow.texts.sections.tags}
				</Subtitle2>
				<Button>{flow.texts.buttons.assignTags}</Button> <Button>{flow.texts.buttons.addTag}</Button>
			</div>
		</>
	);
}
