/**
 * 投稿の用紙と CODEOWNERS の部分。The parts of the issue forms and of CODEOWNERS that come from the vocabularies and the
 * site's settings.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMunicipalities } from '../../src/catalogue/read/municipalities-file.ts';
import { GATHERING_KINDS } from '../../src/domain/vocabulary/gathering-kind.ts';
import { KINDS } from '../../src/domain/vocabulary/kind.ts';
import { NEED_IDS, isSensitiveNeed, needLabel } from '../../src/domain/vocabulary/need.ts';
import { FIRST_VISIT_ANSWERS } from '../../src/words/ja/first-visit-answers.ts';
import { WELCOME_ANSWERS } from '../../src/words/ja/welcome-answers.ts';
import type { SiteSettings } from '../../src/domain/settings/site-settings.ts';

const settings = (contentDir: string) =>
  JSON.parse(readFileSync(join(contentDir, 'site.json'), 'utf8')) as SiteSettings;

/** Public posts name no sensitive need. */
const openNeeds = NEED_IDS.filter((id) => !isSensitiveNeed(id)).map(needLabel);

export function kindOptions(): string {
  return KINDS.map(({ label }) => `- ${label}`).join('\n');
}

export const eventKindOptions = (): string =>
  Object.values(GATHERING_KINDS)
    .map((label) => `- ${label}`)
    .join('\n');

export function needOptions(): string {
  return openNeeds.map((label) => `- ${label}`).join('\n');
}

const optionLines = (answers: Readonly<Record<string, unknown>>) =>
  Object.keys(answers)
    .map((label) => `- ${label}`)
    .join('\n');

export const firstVisitOptions = (): string => optionLines(FIRST_VISIT_ANSWERS);
export const welcomeOptions = (id: keyof typeof WELCOME_ANSWERS): string =>
  optionLines(WELCOME_ANSWERS[id]);

/** A link fills this field in, so it is no dropdown. */
export function needList(): string {
  return `description: 'この中から近いもの: ${openNeeds.map((label) => `「${label}」`).join('')}'`;
}

export function contributingLink(contentDir: string): string {
  return [
    '- name: 自分で直す・足す',
    `  url: ${settings(contentDir).repository}/blob/main/CONTRIBUTING.md`,
    '  about: GitHub の画面だけで直す方法の案内です。プログラムの知識はいりません。',
  ].join('\n');
}

/** One line a municipality; a line that a person gave an owner stays as it is. */
export function areaOwners(contentDir: string, written: string): string {
  const kept = new Map(
    written
      .split('\n')
      .filter((line) => line.startsWith('/'))
      .map((line) => [line.split(/\s/)[0]!, line]),
  );
  const site = settings(contentDir);
  const places = readMunicipalities(contentDir).all();
  const prefectures = places.filter(
    ({ kind, code }) => kind === 'prefecture' && site.prefectures.includes(code),
  );
  const isOwn = (code: string, parent?: string) =>
    !site.municipalities ||
    site.municipalities.includes(code) ||
    (parent !== undefined && site.municipalities.includes(parent));
  const folders = prefectures.flatMap((prefecture) => [
    { path: `/content/resources/${prefecture.slug}/`, name: prefecture.name },
    ...places
      .filter(
        ({ kind, prefectureCode, code, parent }) =>
          kind !== 'prefecture' && prefectureCode === prefecture.code && isOwn(code, parent),
      )
      .map(({ slug, name }) => ({ path: `/content/resources/${prefecture.slug}/${slug}/`, name })),
  ]);
  const made = [{ path: '/content/resources/national/', name: '全国の電話' }, ...folders].map(
    ({ path, name }) => {
      const own = kept.get(path);
      kept.delete(path);
      return own ?? `# ${path} @owner # ${name}`;
    },
  );
  return [...made, ...kept.values()].join('\n');
}

/** What runs, in a workflow or on a volunteer's machine, and whose word is taken for our pages. */
const PROGRAM = [
  '/.github/',
  '/scripts/',
  '/src/',
  '/package.json',
  '/package-lock.json',
  '/.npmrc',
  '/content/neighbours.yml',
  '/content/neighbours/',
] as const;
const FROM_SITE = '# site.json の repository から';

/** The owner of the repository looks after what runs; a line that a person gave another owner stays as it is. */
export function programOwners(contentDir: string, written: string): string {
  const kept = new Map(
    written
      .split('\n')
      .filter((line) => line.startsWith('/') && !line.includes(FROM_SITE))
      .map((line) => [line.split(/\s/)[0]!, line]),
  );
  const owner = /^https:\/\/github\.com\/([\w-]+)\//.exec(settings(contentDir).repository)?.[1];
  const made = PROGRAM.map((path) => {
    const own = kept.get(path);
    kept.delete(path);
    return own ?? (owner ? `${path} @${owner} ${FROM_SITE}` : `# ${path} @owner`);
  });
  return [...made, ...kept.values()].join('\n');
}
