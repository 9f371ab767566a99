import type { Language } from '../../lib/record/language.ts';

interface WelcomeProps {
	/** A text of the locales' `welcome` part. */
	text(key: string): string;
	/** The language of the pictures. */
	language: Language;
	trust: string;
	/** Why there is no practice form, where a policy switched it off. */
	practiceOff: string | undefined;
}

/** What there is a picture of: `npm run walk` takes them. */
const pictures = ['card', 'consent', 'summary'] as const;
const facts = ['never', 'permissions', 'keys'] as const;

/** The first-run page: in three pictures what Faircopy does, and what it never does. */
export function Welcome({ text, language, trust, practiceOff }: WelcomeProps) {
	return (
		<main>
			<h1>{text('heading')}</h1>
			<p class="lead">{text('lead')}</p>
			<nav>
				{practiceOff ?? (
					<a class="primary" href="practice.html?example">
						{text('start')}
					</a>
				)}
				<a href="options.html">{text('settings')}</a>
			</nav>
			<ol>
				{pictures.map((name) => (
					<li key={name}>
						<img src={`pictures/${name}-${language}.webp`} alt={text(`${name}Picture`)} width="680" height="340" />
						<div>
							<h2>{text(`${name}Title`)}</h2>
							<p>{text(`${name}Text`)}</p>
						</div>
					</li>
				))}
			</ol>
			<div class="facts">
				{facts.map((name) => (
					<section key={name}>
						<h2>{text(`${name}Title`)}</h2>
						<p>{text(`${name}Text`)}</p>
					</section>
				))}
			</div>
			<footer>{trust}</footer>
		</main>
	);
}
