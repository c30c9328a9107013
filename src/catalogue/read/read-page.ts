/** 説明のページを読む。Reads content/pages, with the same rules for bytes, front matter and Markdown as the entries. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareProblems, type Finding, type Problem } from '../../domain/problem.ts';
import {
  pageFindings,
  WRITTEN_PAGES,
  type PageHead,
  type WrittenPage,
} from '../../domain/rules/page-rules.ts';
import { oddCharacterFindings } from '../../domain/rules/odd-characters.ts';
import { readFrontMatter } from './front-matter.ts';
import type { LocatedFinding } from './located-finding.ts';
import { markdownFindings } from './markdown.ts';
import { missingFile } from './missing-file.ts';
import { readPlainFile } from './plain-file.ts';
import { problemOf } from './read-entry.ts';
import { decodeEntry, lineFindings } from './text-rules.ts';

export const PAGES = 'content/pages';

export interface ReadPage {
  /** undefined when the page has errors */
  readonly page?: PageHead & { readonly body: string };
  readonly problems: readonly Problem[];
}

const trouble = (file: string, finding: LocatedFinding): ReadPage => ({
  problems: [problemOf(file, finding.line, finding)],
});

/** `file` is the path shown to people. Never throws. */
export function readPage(file: string, bytes: Uint8Array): ReadPage {
  const text = decodeEntry(bytes);
  if (typeof text !== 'string') return trouble(file, text);
  const { data, lines, body, bodyLine, findings } = readFrontMatter(text);
  const head: readonly Finding[] = findings.length > 0 ? [] : pageFindings(data);
  const isEmpty = findings.length === 0 && body.trim() === '';
  const found: LocatedFinding[] = [
    ...lineFindings(text),
    ...findings,
    ...markdownFindings(body, bodyLine),
    ...head.map((finding) => ({ ...finding, line: lines.get(String(finding.path[0])) ?? 1 })),
    ...(typeof data['title'] === 'string'
      ? oddCharacterFindings(data['title']).map((found) => ({
          ...found,
          level: 'warning' as const,
          path: ['title'],
          line: lines.get('title') ?? 1,
        }))
      : []),
    ...(isEmpty
      ? [
          {
            code: 'empty-value',
            path: ['body'],
            line: bodyLine,
            message: '本文がありません',
            fix: '「---」の下に、ページの文を書いてください。',
          },
        ]
      : []),
  ];
  const { title, lead } = data;
  const isSound =
    found.every(({ level }) => level === 'warning') &&
    typeof title === 'string' &&
    typeof lead === 'string';
  return {
    ...(isSound ? { page: { title: title.trim(), lead: lead.trim(), body } } : {}),
    problems: found.map((finding) => problemOf(file, finding.line, finding)).sort(compareProblems),
  };
}

/** One page by its name, with what is wrong with its file. Never throws. */
export function readPageFile(contentDir: string, name: string): ReadPage {
  const file = `${PAGES}/${name}.md`;
  const read = readPlainFile(join(contentDir, 'pages', `${name}.md`));
  if (read.is === 'missing') return trouble(file, missingFile(file, '説明のページ'));
  return read.is === 'refused' ? trouble(file, read.finding) : readPage(file, read.bytes);
}

/** Every page a site must have. Never throws. */
export function readPages(
  contentDir: string,
): readonly (ReadPage & { readonly name: WrittenPage })[] {
  return WRITTEN_PAGES.map((name) => ({ name, ...readPageFile(contentDir, name) }));
}

const isWritten = (name: string) => WRITTEN_PAGES.some((page) => `${page}.md` === name);

/** @param isNeeded a content folder for a trial has no pages, a site must have all */
export function pageProblems(contentDir: string, isNeeded: boolean): readonly Problem[] {
  const folder = join(contentDir, 'pages');
  const names = namesIn(folder);
  const pages = isNeeded
    ? WRITTEN_PAGES
    : WRITTEN_PAGES.filter((name) => names.includes(`${name}.md`) || isDangling(folder, name));
  const others = names.filter(
    (name) =>
      !isWritten(name) && name.endsWith('.md') && name !== 'README.md' && !/^[._]/.test(name),
  );
  return [
    ...pages.flatMap((name) => readPageFile(contentDir, name).problems),
    ...others.map((name): Problem => ({
      code: 'bad-file-name',
      level: 'warning',
      file: `${PAGES}/${name}`,
      line: 1,
      message: 'このファイルは、どのページにも出ません',
      fix: `使えるのは ${WRITTEN_PAGES.map((page) => `${page}.md`).join('、')} です。`,
    })),
  ];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Each page is told as missing or refused by itself.
    return [];
  }
}

const isDangling = (folder: string, name: string) =>
  existsSync(folder) && readPlainFile(join(folder, `${name}.md`)).is === 'refused';
