import { create } from '../shared/dom.ts';
import { Flow } from '../shared/flow.ts';
import { pageStyle } from '../shared/style.ts';
import { startVanilla } from '../shared/vanilla.ts';
import { plainKit } from './kit.ts';

document.head.append(create('style', {}, pageStyle, plainKit.style));
startVanilla(new Flow(), plainKit);
