import type { ComponentChildren } from 'preact';

interface WelcomeProps {
	/** A text of the locales' `welcome` part. */
	text(key: string): string;
	trust: string;
}

/** The first-run page: in three pictures what Faircopy does, and what it never does. */
export function Welcome({ text, trust }: WelcomeProps) {
	return (
		<main>
			<h1>{text('heading')}</h1>
			<p class="lead">{text('lead')}</p>
			<ol>
				<Part title={text('besideTitle')} text={text('besideText')} picture={text('picture1')}>
					<Beside />
				</Part>
				<Part title={text('answerTitle')} text={text('answerText')} picture={text('picture2')}>
					<Answers />
				</Part>
				<Part title={text('neverTitle')} text={text('neverText')} picture={text('picture3')}>
					<Closed />
				</Part>
			</ol>
			<h2>{text('permissionsTitle')}</h2>
			<p>{text('permissionsText')}</p>
			<p>{text('keys')}</p>
			<nav>
				<a class="primary" href="practice.html?example">
					{text('start')}
				</a>
				<a href="options.html">{text('settings')}</a>
			</nav>
			<footer>{trust}</footer>
		</main>
	);
}

interface PartProps {
	title: string;
	text: string;
	/** What the picture shows, in words. */
	picture: string;
	children: ComponentChildren;
}

function Part({ title, text, picture, children }: PartProps) {
	return (
		<li>
			<svg role="img" aria-label={picture} viewBox="0 0 200 140" fill="none" stroke-width="2">
				{children}
			</svg>
			<h2>{title}</h2>
			<p>{text}</p>
		</li>
	);
}

/** A field of a form, empty or with a line of writing. */
function Field({ top, written }: { top: number; written: number }) {
	return (
		<>
			<rect class="line" x="24" y={top} width="120" height="24" rx="3" />
			{written > 0 && <path class="ink" d={`M33 ${top + 12}h${written}`} />}
		</>
	);
}

function Beside() {
	return (
		<>
			<Field top={14} written={86} />
			<Field top={56} written={34} />
			<Field top={98} written={62} />
			<path class="sign" d="m164 56 12 12-12 12-12-12z" />
			<path class="cut" d="M164 62v7M164 73v.2" />
		</>
	);
}

function Answers() {
	return (
		<>
			<Field top={10} written={34} />
			<rect class="paper" x="24" y="44" width="156" height="86" rx="6" />
			<path class="accent" d="M25 45h154" />
			<path class="ink" d="M36 62h62M36 76h126M36 88h98" />
			<rect class="accent filled" x="36" y="100" width="42" height="18" rx="4" />
			<rect class="line" x="86" y="100" width="42" height="18" rx="4" />
			<path class="accent" d="M140 109h24" />
		</>
	);
}

function Closed() {
	return (
		<>
			<circle class="accent" cx="100" cy="70" r="62" />
			<rect class="line" x="62" y="40" width="76" height="48" rx="4" />
			<path class="line" d="M86 102h28M100 88v14" />
			<path class="accent" d="m84 64 11 12 21-25" />
		</>
	);
}
