/** いまのカタログ: content/ as it is. Reading it takes seconds, so all suites of a worker share one reading. */
import { resolve } from 'node:path';
import { keptBefore } from '../../src/catalogue/read/kept-readings.ts';
import { readCatalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { catalogueIndex } from '../../src/search/files/catalogue-index.ts';
import { openIndex } from '../../src/search/files/index-files.ts';

let catalogue: ReturnType<typeof readCatalogue> | undefined;
let files: ReturnType<typeof catalogueIndex> | undefined;
let index: ReturnType<typeof openIndex> | undefined;

/** What the build has just read of the same files, by the same program, is not read again. */
export const realCatalogue = () =>
  (catalogue ??= readCatalogue('content', { kept: keptBefore(resolve('.')) }));
/** the files of its search */
export const realIndexFiles = () => (files ??= catalogueIndex(realCatalogue()));
/** its search, whole and open */
export const realIndex = () => (index ??= openIndex(realIndexFiles()));
