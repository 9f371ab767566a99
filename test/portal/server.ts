import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { buildPortal, folderOf } from './build.ts';
import { builds, optionsOf } from './shared/options.ts';

/** What the portal answers: enough for an http server and for a route handler. */
interface PortalResponse {
	status: number;
	headers: Record<string, string>;
	body: Buffer;
}

/** The address that the extension knows. */
export const portalOrigin = 'https://partner.microsoft.com';

const types: Record<string, string> = {
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
};

const policy = [
	"default-src 'self'",
	"script-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"object-src 'none'",
	"base-uri 'self'",
	"form-action 'self'",
	"frame-ancestors 'self'",
].join('; ');

/**
 * The answer to a request for `url`: a file of a build, or for every path of the portal the page of the build that
 * the query names (`build=harmony|fluent|plain`). `buildPortal` must have run.
 * @public
 */
export function portalResponse(url: string | URL): PortalResponse {
	const address = new URL(url);
	const path = normalize(decodeURIComponent(address.pathname));
	const asset = builds.find((build) => path.startsWith(`/portal-${build}/`));
	if (asset) return file(join(folderOf(asset), path.slice(`/portal-${asset}/`.length)));
	if (!/^(\/[a-z]{2}-[a-z]{2})?\/(dashboard|pcv)(\/|$)/i.test(path)) return nothing();
	const options = optionsOf(address);
	const page = file(join(folderOf(options.build), 'index.html'));
	const html = page.body.toString().replace('<html lang="en">', `<html lang="${options.language}">`);
	return { ...page, body: Buffer.from(html) };
}

function file(path: string): PortalResponse {
	const type = types[extname(path)];
	if (!type || !existsSync(path)) return nothing();
	const headers = {
		'content-type': type,
		'content-security-policy': policy,
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'same-origin',
		'cache-control': 'no-store',
	};
	return { status: 200, headers, body: readFileSync(path) };
}

function nothing(): PortalResponse {
	return { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('Not found') };
}

/**
 * Serves the portal on its own address in a Playwright context or page: nothing else is reachable there. Gives back
 * the list of requested addresses, which grows.
 */
export async function routePortal(target: BrowserContext | Page): Promise<string[]> {
	await buildPortal();
	const requests: string[] = [];
	await target.route(`${portalOrigin}/**`, async (route) => {
		requests.push(route.request().url());
		await route.fulfill(portalResponse(route.request().url()));
	});
	return requests;
}

/**
 * The same for Firefox over WebDriver BiDi; requests to other hosts go on and are listed as well.
 * @public
 */
export async function routePortalInPuppeteer(page: PuppeteerPage): Promise<string[]> {
	await buildPortal();
	const requests: string[] = [];
	await page.setRequestInterception(true);
	page.on('request', (request) => {
		if (!request.url().startsWith('data:')) requests.push(request.url());
		if (!request.url().startsWith(`${portalOrigin}/`)) return void request.continue().catch(() => {});
		const { status, headers, body } = portalResponse(request.url());
		void request.respond({ status, headers, body });
	});
	return requests;
}

/** Serves the portal by plain http on this machine; `requests` grows with every path asked for. */
export async function startPortal({ port = 0 }: { port?: number } = {}): Promise<{
	url: string;
	port: number;
	close(): Promise<void>;
	requests: string[];
}> {
	await buildPortal();
	const requests: string[] = [];
	const server = createServer((request, response) => {
		requests.push(request.url ?? '/');
		const { status, headers, body } = portalResponse(new URL(request.url ?? '/', 'http://127.0.0.1'));
		response.writeHead(status, headers).end(body);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(port, '127.0.0.1', resolve);
	});
	const { port: taken } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${taken}`,
		port: taken,
		requests,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
