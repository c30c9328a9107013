/**
 * 前に読んだファイルの控え: what reading an entry's file gave, kept between builds. A file of the same name and
 * bytes, read by the same program, gives the same again; whatever else lies in the cache is not looked at.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readingOf, type EntryReading } from './read-entry.ts';
import { readPlainFile } from './plain-file.ts';

export interface KeptReadings {
  /** The kept reading of this file, else it is read now. */
  reading(id: string, file: string, bytes: Uint8Array): EntryReading;
  /** of each entry asked for: what names its file, its bytes and the program that read it; none where nothing can be kept */
  readonly digests: ReadonlyMap<string, string>;
  /** how many files were read that no earlier run has kept */
  newReadings(): number;
  /** Keeps what was asked for since the opening, and forgets the rest. A cache that cannot be written is none. */
  save(): void;
}

/** Whatever has a part in what a reading says. */
const PROGRAM = ['src/domain', 'src/catalogue/read'];
/** Which libraries are installed, to the version. */
const LIBRARIES = join('node_modules', '.package-lock.json');

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

function sourcesUnder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Names the program that reads: another one may read the same bytes otherwise. @throws where a part of it cannot be read */
function programDigest(project: string): string {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  const files = [
    join(project, LIBRARIES),
    ...PROGRAM.flatMap((folder) => sourcesUnder(join(project, folder))),
  ];
  for (const file of files)
    hash.update(`\n${file.slice(project.length)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** One entry's file, and no other: its id stands in what is read. */
function keyOf(id: string, file: string, bytes: Uint8Array): string {
  return createHash('sha256')
    .update(`${JSON.stringify([id, file])}\n`)
    .update(bytes)
    .digest('hex');
}

type Kept = Readonly<Record<string, EntryReading>>;

/** The first line says who wrote the second, and what it must be to the letter. */
function readKept(path: string, program: string): ReadonlyMap<string, EntryReading> {
  const file = readPlainFile(path);
  if (file.is !== 'read') return new Map();
  const [head = '', payload = ''] = Buffer.from(file.bytes).toString('utf8').split('\n', 2);
  return head === `${program} ${hashOf(payload)}`
    ? new Map(Object.entries(JSON.parse(payload) as Kept))
    : new Map();
}

function writeKept(path: string, program: string, kept: ReadonlyMap<string, EntryReading>): void {
  const payload = JSON.stringify(Object.fromEntries(kept));
  const draft = `${path}.${process.pid}.writing`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(draft, `${program} ${hashOf(payload)}\n${payload}\n`);
    renameSync(draft, path);
  } finally {
    // Half a draft would take the last room of a full disk.
    rmSync(draft, { force: true });
  }
}

/** The next run reads everything once more, and nobody need know. */
function triedTo(write: () => void): void {
  try {
    write();
  } catch {
    // A full disk, a folder of another's: what was read is not kept.
  }
}

const NOTHING_KEPT: KeptReadings = {
  reading: readingOf,
  digests: new Map(),
  newReadings: () => Infinity,
  save: () => undefined,
};

/** Never throws. `project`: the folder that holds src/, node_modules/ and .cache/ */
export function openReadings(project: string): KeptReadings {
  const path = join(project, '.cache', 'readings.txt');
  let program: string;
  try {
    program = programDigest(project);
  } catch {
    // Which program reads cannot be said, so nothing may be kept in its name.
    return NOTHING_KEPT;
  }
  const before = readKept(path, program);
  const used = new Map<string, EntryReading>();
  const digests = new Map<string, string>();
  const newReadings = () => [...used.keys()].filter((key) => !before.has(key)).length;
  return {
    digests,
    newReadings,
    reading: (id, file, bytes) => {
      const key = keyOf(id, file, bytes);
      digests.set(id, key);
      const reading = before.get(key) ?? used.get(key) ?? readingOf(id, file, bytes);
      used.set(key, reading);
      return reading;
    },
    save: () => {
      if (used.size !== before.size || newReadings() > 0)
        triedTo(() => writeKept(path, program, used));
    },
  };
}

/** The same for one who only reads: what a build has kept is used, and nothing is written. */
export const keptBefore = (project: string): KeptReadings => ({
  ...openReadings(project),
  save: () => undefined,
});
