/** サイトの設定を読む。Reads content/site.json, the one configuration file: every problem in it, with its line. */
import { join } from 'node:path';
import type { Municipalities } from '../../domain/area/municipality.ts';
import type { Finding, Problem } from '../../domain/problem.ts';
import { siteFindings } from '../../domain/settings/site-findings.ts';
import { readPlainFile } from './plain-file.ts';
import { readJson } from './read-json.ts';
import { problemOf } from './read-entry.ts';
import { decodeEntry } from './text-rules.ts';

export const SITE_FILE = 'content/site.json';

const MISSING: Finding = {
  code: 'no-site-file',
  path: [],
  message: 'content/site.json（サイトの設定）がありません',
  fix: 'もとの版からもどすか、npm run adopt で作ってください。',
};

/** @param isNeeded a content folder for a trial has none, a site must */
export function siteProblems(
  contentDir: string,
  areas: Municipalities | undefined,
  isNeeded: boolean,
): readonly Problem[] {
  const file = readPlainFile(join(contentDir, 'site.json'));
  if (file.is === 'missing') return isNeeded ? [problemOf(SITE_FILE, 1, MISSING)] : [];
  if (file.is === 'refused') return [problemOf(SITE_FILE, 1, file.finding)];
  const text = decodeEntry(file.bytes);
  if (typeof text !== 'string') return [problemOf(SITE_FILE, text.line, text)];
  const { value, lines, findings } = readJson(text);
  const shape = findings.map((finding) => problemOf(SITE_FILE, finding.line, finding));
  if (value === undefined) return shape;
  const lineOf = (at: Finding['path']): number => {
    for (let length = at.length; length > 0; length -= 1) {
      const line = lines.get(at.slice(0, length).join('.'));
      if (line !== undefined) return line;
    }
    return 1;
  };
  return [
    ...shape,
    ...siteFindings(value, areas).map((finding) =>
      problemOf(SITE_FILE, lineOf(finding.path), finding),
    ),
  ];
}
