import { readTables } from '../lib/command-line/tables.ts';

/** The tables as the worker reads them, for tests, benches and scripts. */
export const tables = readTables();
