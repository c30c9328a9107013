/** npm run review, over a repository of its own. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  plainInMarkdown,
  reviewAsJson,
  reviewAsMarkdown,
  reviewAsText,
} from '../../../src/upkeep/review/report-review.ts';
import { reviewChanges } from '../../../src/upkeep/review/review-changes.ts';
import { renderMarkdown } from '../../../src/catalogue/read/markdown.ts';
import { sampleEntry } from '../../catalogue/sample-content.ts';
import { makeRepository, type SampleRepository } from '../../scripts/sample-repository.ts';

let repository: SampleRepository;
afterEach(() => repository?.remove());
const entry = (name: string, lines = '') => sampleEntry(lines, { name });

function start() {
  repository = makeRepository({
    'mihon/mihon/closing.md': entry('おわる食堂'),
    'mihon/mihon/hours.md': entry('時間の食堂', 'hours: [第2土 10:00-12:00]'),
    'mihon/mihon/fee.md': entry('お金の食堂'),
    'mihon/mihon/old-name.md': entry('名前の食堂'),
    'mihon/mihon/lost.md': entry('なくなる食堂'),
    'mihon/mihon/same.md': entry('そのままの食堂'),
  });
  const base = repository.commit();
  repository.commit({
    'mihon/mihon/closing.md': entry('おわる食堂', 'status:\n  state: closed\n  on: 2026-03-31'),
    'mihon/mihon/hours.md': entry('時間の食堂', 'hours: [第3土 10:00-12:00]'),
    'mihon/mihon/fee.md': entry('お金の食堂', 'fee: free'),
    'mihon/mihon/old-name.md': null,
    'mihon/mihon/new-name.md': entry('名前の食堂'),
    'mihon/mihon/lost.md': null,
    'mihon/tonari/fresh.md': entry('あたらしい食堂', 'phones:\n  - number: "03-0000-0000"')
      .replace('kind: cafe', 'kind: dv-center')
      .replaceAll('見本市の一覧', '別の一覧'),
    'mihon/mihon/_note.md': 'x',
  });
  return base;
}

describe('npm run review', () => {
  it('groups by entry, the most important first', () => {
    const base = start();
    const review = reviewChanges(repository.folder, base, 'HEAD');
    expect(review.entries.map(({ id, happened }) => `${id.split('/').at(-1)} ${happened}`)).toEqual(
      [
        'lost removed',
        'new-name renamed',
        'closing changed',
        'hours changed',
        'fee changed',
        'fresh added',
      ],
    );
    expect(review.others).toEqual(['content/resources/mihon/mihon/_note.md']);
    const text = reviewAsText(review);
    expect(text).toContain(
      '新しい場所 1、変わった場所 3、名前が変わった場所 1、消えた場所 1、よく見るところのある場所',
    );
    expect(text).toContain('開いている時間: 第2土 10:00-12:00 → 第3土 10:00-12:00');
    expect(text).toContain(
      'ファイルの名前が変わりました: mihon/mihon/old-name → mihon/mihon/new-name',
    );
    expect(text).toContain(
      '前のアドレスが使えなくなります。formerly: [mihon/mihon/old-name] と書いてください。',
    );
    expect(text).toContain(
      '場所が新しくできました: あたらしい食堂（配偶者暴力相談支援センター、見本県見本市、出典 別の一覧）',
    );
    expect(JSON.parse(reviewAsJson(review))).toEqual(review);
  });

  it('looks at the folder as it stands when no head is named', () => {
    const base = start();
    repository.write({
      'mihon/mihon/same.md': entry('そのままの食堂', 'fee: paid'),
      'mihon/mihon/fresher.md': entry('もっと新しい食堂'),
    });
    const ids = reviewChanges(repository.folder, base).entries.map(({ id }) => id);
    expect(ids).toContain('mihon/mihon/same');
    expect(ids).toContain('mihon/mihon/fresher');
    expect(
      reviewChanges(repository.folder, base, 'HEAD').entries.map(({ id }) => id),
    ).not.toContain('mihon/mihon/same');
  });

  it('asks for no former id where it is written', () => {
    const base = start();
    repository.commit({
      'mihon/mihon/new-name.md': entry('名前の食堂', 'formerly: [mihon/mihon/old-name]'),
    });
    expect(reviewAsText(reviewChanges(repository.folder, base, 'HEAD'))).not.toContain(
      '前のアドレスが使えなくなります',
    );
  });

  it('survives what cannot be read', () => {
    const base = start();
    repository.commit({
      'mihon/mihon/same.md': Buffer.from([0xff, 0xfe, 0x00]),
      'mihon/mihon/fee.md': '---\nname: [\n---\n',
      'mihon/mihon/hours.md': `---\nname: a\nkind: {a: {b: c}}\nphones: x\nsource: [[a]]\nverified: no\nlocation: [1]\n---\n`,
    });
    const review = reviewChanges(repository.folder, base, 'HEAD');
    expect(reviewAsText(review)).toContain('まだ直すところが');
    expect(reviewAsMarkdown(review)).toMatch(/[ぁ-ん]/);
  });

  it('says that nothing changed', () => {
    start();
    expect(reviewAsText(reviewChanges(repository.folder, 'HEAD', 'HEAD'))).toBe(
      '場所は変わっていません',
    );
  });

  it('speaks Japanese when it is called wrongly', () => {
    start();
    const run = (...args: readonly string[]) =>
      spawnSync(
        process.execPath,
        [resolve('scripts/review.ts'), '--folder', repository.folder, ...args],
        { encoding: 'utf8' },
      );
    for (const args of [[], ['--format', 'toString', 'main'], ['a', 'b', 'c'], ['--nonsense']])
      expect(run(...args)).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringContaining('使いかた') as string,
      });
    expect(run('nowhere')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^git に「nowhere」がありません/) as string,
    });
    expect(run('HEAD~1', '--format', 'markdown')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^### 変わったこと/) as string,
    });
  });
});

describe('GitHub のまとめ', () => {
  it.each([
    '<script>alert(1)</script>',
    '[a](javascript:x)',
    '![a](https://evil.example/x.png)',
    '@everyone',
    '`code` **b** # h',
    '| a | b |',
    '<!-- x -->',
    '::error::x',
    'https://evil.example',
  ])('shows %s as it is written', (text) => {
    const plain = plainInMarkdown(text);
    expect(plain).not.toMatch(/[<>`*[\]|@]/);
    const html = renderMarkdown(plain);
    expect(html).not.toMatch(/<(?!\/?p>)/);
    expect(
      html
        .replace(/<\/?p>|\u200B/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .trim(),
    ).toBe(text);
  });

  it('lets no entry write Markdown of its own', () => {
    repository = makeRepository({ 'mihon/mihon/a.md': entry('あ') });
    const base = repository.commit();
    repository.commit({
      'mihon/mihon/a.md': entry('"あ ](x) <img src=x> @here"', 'summary: "# x `a` <b>"'),
    });
    const markdown = reviewAsMarkdown(reviewChanges(repository.folder, base, 'HEAD'));
    expect(markdown).not.toMatch(/<|@|\]\(/);
  });
});
