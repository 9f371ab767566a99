import { readTables } from '../lib/command-line/package-data.ts';

/** The tables as the worker reads them, for tests, benches and scripts. */
export const tables = readTables();
