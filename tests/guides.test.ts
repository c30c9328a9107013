/** The guides for volunteers: what they name is there, and what they show is sound. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GUIDE_SHOTS } from '../scripts/pictures/guide-shots.ts';
import { formatEntry } from '../src/catalogue/write/entry-file.ts';
import { readEntry } from '../src/catalogue/read/read-entry.ts';
import { exceptionFindings, ruleFindings } from '../src/domain/time/hours-findings.ts';
import { sampleEntry } from './catalogue/sample-content.ts';
import { IS_FIRST_CATALOGUE } from './first-catalogue.ts';

const GUIDES = ['CONTRIBUTING.md', 'content/README.md', 'content/PROBLEMS.md'] as const;
const PICTURES = '.github/pictures';
const read = (path: string) => readFileSync(path, 'utf8');
const [contributing, writing] = [read('CONTRIBUTING.md'), read('content/README.md')];

/** As GitHub makes them of headings. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
const prose = (path: string) => read(path).replace(/^```[\s\S]*?^```$/gm, '');
const anchorsIn = (path: string) =>
  [...prose(path).matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1]!));

interface Link {
  readonly guide: string;
  readonly to: string;
}
const links: readonly Link[] = GUIDES.flatMap((guide) =>
  [...prose(guide).matchAll(/(?<!\\)\]\(([^)\s]+)\)/g)].map((match) => ({ guide, to: match[1]! })),
);

describe('参加する人への案内', () => {
  it('leads only to what is there', () => {
    expect(links.length).toBeGreaterThan(80);
    for (const { guide, to } of links) {
      // On the repository's host: two folders up from a file's page.
      if (/^https:\/\/github\.com\/signup$|^\.\.\/\.\.\/issues\/new\/choose$/.test(to)) continue;
      const [path = '', anchor] = to.split('#');
      const target = path === '' ? guide : normalize(join(dirname(guide), path));
      expect(existsSync(target), `${guide}: ${to}`).toBe(true);
      if (anchor !== undefined) expect(anchorsIn(target), `${guide}: ${to}`).toContain(anchor);
    }
  });

  it('names only commands and files that there are', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
    const commands = GUIDES.flatMap((guide) =>
      [...read(guide).matchAll(/npm (?:run )?(?!run\b)([a-z][a-z:-]*)/g)].map((match) => match[1]!),
    );
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((name) => !scripts.includes(name))).toEqual([]);
    const paths = [contributing, writing].flatMap((text) =>
      [...text.matchAll(/`((?:content|src|scripts|tests)\/[a-z0-9._/-]+)`/g)].map(
        (match) => match[1]!,
      ),
    );
    expect(paths.length).toBeGreaterThan(8);
    const isThere = (path: string) =>
      existsSync(path) || (!IS_FIRST_CATALOGUE && path.startsWith('content/resources/'));
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
    for (const [, id] of contributing.matchAll(/npm run \w+ -- (?:--letter )?(tokyo\/[a-z/-]+)/g))
      expect(isThere(`content/resources/${id}.md`), id).toBe(true);
  });

  it('has a command for each file at the top of scripts/, by the same name, and a row of README for each', () => {
    const { scripts } = JSON.parse(read('package.json')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    // The one that runs the others.
    const files = readdirSync('scripts').filter(
      (name) => /\.m?[jt]s$/.test(name) && name !== 'with-dependencies.mjs',
    );
    expect(files.length).toBeGreaterThan(30);
    const names = files.map((name) => name.replace(/\.ts$/, ''));
    const unnamed = names.filter((name) => !scripts[name]?.endsWith(` scripts/${name}.ts`));
    expect(unnamed).toEqual([]);
    const [, rows = ''] = /\n\| だれが \|([^]*?)\n\n/.exec(read('README.md')) ?? [];
    const listed = [...rows.matchAll(/`(?:npm (?:run )?)?([a-z][a-z-]*)`/g)].map(
      (match) => match[1]!,
    );
    expect(names.filter((name) => !listed.includes(name))).toEqual([]);
  });

  it('calls buttons and fields what the screen calls them', () => {
    const screens = [
      'src/words/ja/edit.ts',
      'src/words/ja/gathering-form.ts',
      'src/words/ja/gatherings.ts',
      'src/words/ja/finish.ts',
      'src/words/ja/fields.ts',
      'src/words/ja/entry.ts',
      'src/words/ja/frame.ts',
      ...readdirSync('.github/ISSUE_TEMPLATE').map((name) => `.github/ISSUE_TEMPLATE/${name}`),
    ]
      .map(read)
      .join('\n');
    // What a person writes, and what the telephone's own menu is called.
    const own = [
      'こう直してはどうですか',
      '直しかたが分かりません',
      'ぶつかりました',
      '消してほしいものがあります',
      '編集ボランティア',
      'すべて選択',
      'ペースト',
      '直す',
      '送ったあと',
      '新しい場所のとき',
      '電話番号が市外局番から始まっていません',
      'こう読みました 毎週火・金',
    ];
    const named = [
      ...new Set(
        [...contributing.matchAll(/「([^」「]*[ぁ-んァ-ヶ一-鿿][^」「]*)」/g)].map(
          (match) => match[1]!,
        ),
      ),
    ];
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !screens.includes(name) && !own.includes(name))).toEqual([]);
  });

  it('shows pictures of 360 px that are light, each with words for those who cannot see it', () => {
    const shown = [...contributing.matchAll(/<img src="([^"]+)" width="\d+" alt="([^"]+)">/g)].map(
      ([, path, alt]) => ({ path: path!, alt: alt! }),
    );
    expect(shown.map(({ path }) => path).toSorted()).toEqual(
      [...GUIDE_SHOTS.map(({ name }) => name), 'guide-check']
        .map((name) => `${PICTURES}/${name}.png`)
        .toSorted(),
    );
    for (const { path, alt } of shown) {
      expect(alt.length, path).toBeGreaterThan(15);
      expect(readFileSync(path).readUInt32BE(16), path).toBe(360);
      expect(statSync(path).size, path).toBeLessThan(150_000);
    }
    expect(
      readdirSync(PICTURES).filter(
        (name) => name.startsWith('guide-') && !contributing.includes(name),
      ),
    ).toEqual([]);
  });
});

describe('案内の例', () => {
  it('shows one whole entry that the check has nothing against', () => {
    const examples = [...writing.matchAll(/```markdown\n([\s\S]*?)```/g)].map((match) => match[1]!);
    expect(examples).toHaveLength(1);
    expect(readEntry('tokyo/nerima/mihon', 'mihon.md', Buffer.from(examples[0]!)).problems).toEqual(
      [],
    );
    expect(
      readEntry('tokyo/nerima/mihon', 'mihon.md', readFileSync('content/resources/_template.md'))
        .problems,
    ).toEqual([]);
  });

  const lines = [...contributing.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) =>
    match[1]!.trim(),
  );

  it('has lines for closing, pausing, renaming and confirming', () => {
    expect(lines.map((text) => Object.keys(parse(text) as object)[0])).toEqual([
      'status',
      'status',
      'name',
      'formerly',
      'verified',
    ]);
  });

  it.each(lines)('takes these lines into an entry: %s', (text) => {
    const entry = formatEntry(
      { ...(parse(sampleEntry().split('---')[1]!) as object), ...(parse(text) as object) },
      '',
    );
    expect(readEntry('mihon/mihon/cafe', 'cafe.md', Buffer.from(entry)).problems).toEqual([]);
  });

  const tableAfter = (heading: string) =>
    [
      ...writing
        .slice(writing.indexOf(heading))
        .split('\n\n')[1]!
        .matchAll(/^\| `([^`]+)` \|/gm),
    ].map((match) => match[1]!);

  it.each([
    ['`hours` に書きます。', ruleFindings, 12],
    ['休みは `except` に書きます。', exceptionFindings, 5],
  ] as const)('reads every line under %s', (heading, findings, least) => {
    const rows = tableAfter(heading);
    expect(rows.length).toBeGreaterThanOrEqual(least);
    expect(rows.filter((row) => findings(row).length > 0)).toEqual([]);
  });
});
