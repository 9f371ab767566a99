import { Flow } from '../shared/flow.ts';
import { startVanilla } from '../shared/vanilla.ts';
import { registerElements } from './elements/register.ts';
import { harmonyKit } from './kit.ts';

// The micro-frontend arrives a moment after the page.
setTimeout(() => {
	registerElements();
	startVanilla(new Flow(), harmonyKit);
}, 100);
