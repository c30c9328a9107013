/** Brings the modules of words up to their tables, in a process of its own: what runs next reads the new ones. */
import { resolve } from 'node:path';
import { readEveryday } from '../../src/catalogue/read/read-everyday.ts';
import { keepWordModules } from '../../src/catalogue/write/word-modules.ts';

const { table, problems } = readEveryday(resolve('content'), true);
// Faults are told by the check, which every build begins with.
if (problems.every(({ level }) => level !== 'error')) keepWordModules(table, resolve('.'));
