import { fieldTable, kindTable, needTable, problemTable, stepTable } from './tables.ts';

/** Documents that hold made parts. */
export const DOCUMENTS = ['content/README.md', 'CONTRIBUTING.md'] as const;

export const madeParts = (): Readonly<Record<string, string>> => ({ fields: fieldTable(), needs: needTable(), kinds: kindTable(), steps: stepTable(), problems: problemTable() });
