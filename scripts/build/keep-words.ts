/**
 * ことばの表からプログラムを作る。Brings the modules of words up to their tables, in a process of its own: what runs next reads
 * the new ones.
 */
import { resolve } from 'node:path';
import { keepWordModules } from '../../src/catalogue/write/word-modules.ts';

// Faults are told by the check, which every build begins with.
keepWordModules(resolve('.'));
