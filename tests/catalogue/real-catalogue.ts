/** いまのカタログ: content/ as it is. Reading it takes seconds, so all suites of a worker share one reading. */
import { readCatalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { catalogueIndex } from '../../src/search/files/catalogue-index.ts';
import { openIndex } from '../../src/search/files/index-files.ts';

let catalogue: ReturnType<typeof readCatalogue> | undefined;
let files: ReturnType<typeof catalogueIndex> | undefined;
let index: ReturnType<typeof openIndex> | undefined;

export const realCatalogue = () => (catalogue ??= readCatalogue('content'));
/** the files of its search */
export const realIndexFiles = () => (files ??= catalogueIndex(realCatalogue()));
/** its search, whole and open */
export const realIndex = () => (index ??= openIndex(realIndexFiles()));
