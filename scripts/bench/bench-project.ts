/** 見本のプロジェクト: the program of this project with as many entries as wished, in a folder of its own. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Catalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { readFrontMatter } from '../../src/catalogue/read/front-matter.ts';
import { formatEntry } from '../../src/catalogue/write/entry-file.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { syntheticCatalogue } from './synthetic-catalogue.ts';

export interface BenchEntry {
  readonly id: string;
  /** the text of its file */
  readonly text: string;
}

export interface BenchProject {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Below content/resources. */
const ENTRIES = 'resources';
const PROGRAM = ['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json'];
const PACKAGES = ['package.json', 'package-lock.json'];
/** What a made-up place may not claim: former addresses of another, and ties to those of another prefecture. */
const OF_THE_MODEL = ['formerly', 'works_with', 'members', 'status', 'location'];

const LONGEST_NAME = 60;

const fileOf = (content: string, id: string) => join(content, ENTRIES, `${id}.md`);

/** Some of the real entries, of every folder alike; the nation's lines are all there, as the site needs them. */
function sampleOf(resources: readonly Resource[], size: number): readonly Resource[] {
  const national = resources.filter(({ id }) => id.startsWith('national/'));
  const others = resources.filter((one) => !national.includes(one));
  const wanted = Math.min(others.length, size - national.length);
  const step = others.length / Math.max(wanted, 1);
  return [
    ...national,
    ...Array.from({ length: wanted }, (_, at) => others[Math.floor(at * step)]!),
  ];
}

/** As long as names are at most, with a number: no two are alike. */
const nameOf = (name: string, at: number) => `${name.slice(0, LONGEST_NAME)} ${at}`;

function copyOf(made: Resource, model: string, at: number): string {
  const { data } = readFrontMatter(model);
  const body = model.split(/^---$/m).slice(2).join('---');
  const own = Object.fromEntries(
    Object.entries(data).filter(([name]) => !OF_THE_MODEL.includes(name)),
  );
  const { name, kana, area } = made;
  return formatEntry({ ...own, name: nameOf(name, at), area, ...(kana ? { kana } : {}) }, body);
}

/** So many entries: the real ones, and beyond them copies in other prefectures under made-up names. */
export function benchEntries(
  content: string,
  real: Catalogue,
  size: number,
): readonly BenchEntry[] {
  const sample = sampleOf(real.resources, size);
  const { resources } = syntheticCatalogue({ ...real, resources: sample }, size);
  const texts = sample.map(({ id }) => readFileSync(fileOf(content, id), 'utf8'));
  const kept = new Set(sample.map(({ id }) => id));
  return resources.map((resource, at) => {
    const model = texts[at % texts.length]!;
    // A tie to an entry that is not in the sample is none.
    const isWhole =
      sample.length === real.resources.length || !/^(?:works_with|members):/m.test(model);
    return {
      id: resource.id,
      text: kept.has(resource.id) && isWhole ? model : copyOf(resource, model, at),
    };
  });
}

export async function benchProject(
  content: string,
  entries: readonly BenchEntry[],
): Promise<BenchProject> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  for (const part of [...PROGRAM, ...PACKAGES])
    cpSync(part, join(folder, part), { recursive: true });
  for (const name of readdirSync(content).filter(
    (one) =>
      one !== ENTRIES &&
      one !== 'imports' &&
      one !== 'published-ids.txt' &&
      one !== 'kind-desks.yml',
  ))
    cpSync(join(content, name), join(folder, 'content', name), { recursive: true });
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules').filter(
    (one) => !one.startsWith('.') || one === '.package-lock.json',
  ))
    symlinkSync(resolve('node_modules', name), join(packages, name));
  for (const { id, text } of entries) {
    const file = fileOf(join(folder, 'content'), id);
    mkdirSync(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
