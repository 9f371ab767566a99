import { useState } from 'preact/hooks';

interface CopyReportProps {
	/** A text of the locales' `popup` part. */
	text(key: string): string;
	/** Copies the report, and answers whether that was possible. */
	onCopy(): Promise<boolean>;
}

/** The button that copies a report of the form, and what came of it. */
export function CopyReport({ text, onCopy }: CopyReportProps) {
	const [isCopied, setCopied] = useState<boolean>();
	return (
		<details>
			<summary>{text('reportTitle')}</summary>
			<p class="note">{text('reportNote')}</p>
			<button onClick={async () => setCopied(await onCopy())}>{text('copyReport')}</button>
			<p role="status">{isCopied !== undefined && text(isCopied ? 'reportCopied' : 'reportNotCopied')}</p>
		</details>
	);
}
