/** The one reader of content/, for the site and for scripts: every entry, and every problem at once. */
import { readFileSync } from 'node:fs';
import type { DangerTable } from '../domain/danger.ts';
import { catalogueFindings } from '../domain/catalogue-rules.ts';
import { folderFindings } from '../domain/folder-rules.ts';
import type { Municipalities } from '../domain/municipality.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import type { ThesaurusRow } from '../domain/thesaurus.ts';
import type { Resource } from '../domain/resource-schema.ts';
import { findEntryFiles, folderProblem } from './entry-files.ts';
import { readDanger } from './read-danger.ts';
import { readMunicipalities } from './municipalities-file.ts';
import { goneProblems, readPublishedIds } from './published-ids.ts';
import { readThesaurus } from './read-thesaurus.ts';
import { problemOf, readEntry, type ReadEntry } from './read-entry.ts';

export interface Catalogue {
  /** sound entries, in id order */
  readonly resources: readonly Resource[];
  readonly municipalities: Municipalities;
  /** ことばの表 */
  readonly thesaurus: readonly ThesaurusRow[];
  /** 危ないときの表 */
  readonly danger: DangerTable;
  readonly problems: readonly Problem[];
}

export interface ReadOptions {
  /** 2026-11-22: dates after it are problems */
  readonly today?: string | undefined;
  /** ids known to have been published, besides the list's own */
  readonly published?: readonly string[] | undefined;
  /** content/vocabulary/danger.yml must be there */
  readonly needsDanger?: boolean | undefined;
  /** entries read so far and all, for a progress line */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** @throws Error in Japanese when content/municipalities.csv cannot be read */
export function readCatalogue(contentDir: string, { today, published = [], needsDanger, onProgress }: ReadOptions = {}): Catalogue {
  const municipalities = readMunicipalities(contentDir);
  const { files, problems } = findEntryFiles(contentDir);
  const entries = new Map<string, ReadEntry>();
  const found: Problem[] = [...problems];
  const folders = new Map<string, Problem | undefined>();
  const unreadable: string[] = [];
  for (const file of files) {
    const bytes = readFileSync(file.path);
    const entry = readEntry(file.id, file.file, bytes);
    if (!entry.resource) unreadable.push(bytes.toString('utf8'));
    entries.set(file.id, entry);
    found.push(...entry.problems);
    const folder = file.id.slice(0, file.id.lastIndexOf('/'));
    if (!folders.has(folder)) folders.set(folder, folderProblem(file, municipalities));
    const wrongFolder = folders.get(folder);
    if (wrongFolder) found.push({ ...wrongFolder, file: file.file });
    onProgress?.(entries.size, files.length);
  }
  const resources = [...entries.values()].flatMap(({ resource }) => resource ?? []);
  const ids = new Set(entries.keys());
  for (const { id, finding } of catalogueFindings(resources, { municipalities, ids, today })) {
    const entry = entries.get(id)!;
    found.push(problemOf(entry.file, entry.lineOf(finding.path), finding));
  }
  for (const { file, resource, lineOf } of entries.values()) if (resource) found.push(...folderFindings(resource, municipalities).map((finding) => problemOf(file, lineOf(finding.path), finding)));
  found.push(...goneProblems([...readPublishedIds(contentDir), ...published], { resources, ids, unreadable }));
  const thesaurus = readThesaurus(contentDir, municipalities.all());
  const danger = readDanger(contentDir, new Set(resources.filter(({ status }) => status.state !== 'closed').map(({ id }) => id)), needsDanger);
  return { resources, municipalities, thesaurus: thesaurus.rows, danger: danger.table, problems: [...found, ...thesaurus.problems, ...danger.problems].sort(compareProblems) };
}
