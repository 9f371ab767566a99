import { expect, test } from 'vitest';
import { browserOf } from '../../lib/browser/product.ts';

const webkit = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
	['', ''],
	[`${webkit} Version/17.0 Safari/605.1.15`, ''],
	['Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0', 'Firefox 147'],
	[`${webkit} Chrome/141.0.0.0 Safari/537.36`, 'Chrome 141'],
	[`${webkit} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`, 'Edge 141'],
])('the browser of “%s” is “%s”', (userAgent, expected) => {
	expect(browserOf(userAgent)).toBe(expected);
});
