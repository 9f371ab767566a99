import type { Tables } from '../../../tables/tables.ts';
import type { CustomerRecord } from '../../../record/customer-record.ts';
import type { Fault } from './fault.ts';

/**
 * The same judgement, made once for a record however many rules ask: several rules share the main fault of one value.
 * Nothing is kept longer than the record itself.
 */
export function remembered(judge: (values: CustomerRecord, tables: Tables) => Fault | undefined): typeof judge {
	const known = new WeakMap<CustomerRecord, { tables: Tables; fault: Fault | undefined }>();
	return (values, tables) => {
		let found = known.get(values);
		if (found?.tables !== tables) {
			found = { tables, fault: judge(values, tables) };
			known.set(values, found);
		}
		return found.fault;
	};
}
