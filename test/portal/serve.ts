import { startPortal } from './server.ts';
import { builds } from './shared/options.ts';

const portal = await startPortal({ port: Number(process.env['PORT'] ?? 4173) });
for (const build of builds) {
	for (const language of ['en', 'fr']) {
		console.log(`${portal.url}/dashboard/v2/customers/list?build=${build}&language=${language}`);
	}
}
console.log('Options: steps=subscriptions, era=older, reseller=1, wording=other, next=always. Ctrl+C ends.');
