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
import { sampleGathering } from '../../catalogue/sample-gathering.ts';
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

describe('相談会・行事の変更', () => {
  const TODAY = '2026-11-22';
  const event = (name: string) => `../events/mihon/mihon/${name}.yml`;
  const review = (base: string) => reviewChanges(repository.folder, base, 'HEAD', TODAY);

  it('says what, when and where, and what to look at twice', () => {
    repository = makeRepository({ 'mihon/mihon/entry.md': entry('見本の食堂') });
    const base = repository.commit({
      [event('moved')]: sampleGathering(),
      [event('off')]: sampleGathering({ name: '取りやめの相談会' }),
      [event('gone')]: sampleGathering({ name: '消えた相談会' }),
      [event('over')]: sampleGathering({ name: '終わった相談会', on: '2026-10-03' }),
      [event('same')]: sampleGathering({ name: 'そのままの相談会' }),
    });
    repository.commit({
      [event('moved')]: sampleGathering({ on: '2026-12-12 13:00-16:00' }),
      [event('off')]: sampleGathering({
        name: '取りやめの相談会',
        cancelled: '{on: 2026-11-21, note: 台風のため}',
      }),
      [event('gone')]: null,
      [event('over')]: null,
      [event('fresh')]: sampleGathering({ name: '新しい相談会', kind: 'mobile', booking: 'none' }),
      [event('dv')]: sampleGathering({ name: 'DV相談会' }),
      [event('_note')]: 'x',
    });
    const { gatherings, others } = review(base);
    expect(others).toEqual(['content/events/mihon/mihon/_note.yml']);
    const of = (name: string) => gatherings.find(({ id }) => id === `mihon/mihon/${name}`)!;
    expect(gatherings.map(({ id }) => id.split('/').at(-1))).toEqual([
      'dv',
      'fresh',
      'gone',
      'moved',
      'off',
      'over',
    ]);
    expect(of('moved')).toMatchObject({
      happened: 'changed',
      lines: ['日にちと時間: 2026年12月5日（土） 13:00–16:00 → 2026年12月12日（土） 13:00–16:00'],
      warnings: [expect.stringContaining('出典はそのままです')],
    });
    expect(of('off')).toMatchObject({
      lines: ['中止が書かれました: すべての日 （2026-11-21に知らされた） 台風のため'],
      warnings: [],
    });
    expect(of('gone').warnings).toEqual([
      expect.stringContaining('まだ終わっていません（最後の日は2026-12-05）'),
    ]);
    expect(of('over')).toMatchObject({
      lines: ['終わった相談会・行事のファイルが消えました'],
      warnings: [],
    });
    expect(of('fresh').lines).toEqual([
      expect.stringMatching(
        /^相談会・行事が新しくできました: 新しい相談会（移動相談・出張相談、見本県見本市、出典 /,
      ),
      '日にちと時間が書かれました: 2026年12月5日（土） 13:00–16:00',
      expect.stringMatching(/^会場が書かれました: 見本市民センター/),
      expect.stringMatching(/^ひらくところが書かれました: /),
      '予約が書かれました: いらない',
      expect.stringMatching(/^電話が書かれました: /),
    ]);
    expect(of('fresh').warnings).toEqual([]);
    expect(of('dv').warnings).toEqual([
      expect.stringContaining('暴力・虐待のことが書いてあります'),
      'まだ直すところが1つあります（npm run check で出ます）。',
    ]);
    const text = reviewAsText(review(base));
    expect(text).toContain(
      '新しい相談会・行事 2、変わった相談会・行事 2、消えた相談会・行事 2、よく見るところのある相談会・行事 3',
    );
    expect(text).toContain('新しい相談会（mihon/mihon/fresh）');
    expect(reviewAsMarkdown(review(base))).toContain('よく見るところのある相談会');
  });

  it('reads a day that is called off, put off and taken back', () => {
    repository = makeRepository({ 'mihon/mihon/entry.md': entry('見本の食堂') });
    const off = { cancelled: '{on: 2026-11-21}' };
    const both = '["2026-12-05 13:00-16:00", "2026-12-12 13:00-16:00"]';
    const base = repository.commit({
      [event('all')]: sampleGathering(),
      [event('back')]: sampleGathering(off),
      [event('later')]: sampleGathering(),
    });
    repository.commit({
      [event('all')]: sampleGathering({ ...off, on: both }),
      [event('back')]: sampleGathering(),
      [event('later')]: sampleGathering({
        on: both,
        cancelled: '{on: 2026-11-21, days: [2026-12-05], note: 延期}',
      }),
    });
    const { gatherings } = review(base);
    const of = (name: string) => gatherings.find(({ id }) => id === `mihon/mihon/${name}`)!;
    expect(of('later')).toMatchObject({
      lines: [
        '中止が書かれました: 12月5日（土） （2026-11-21に知らされた） 延期',
        '日にちと時間が増えました: 2026年12月12日（土） 13:00–16:00',
      ],
      warnings: [expect.stringContaining('出典はそのままです')],
    });
    expect(of('all').warnings).toEqual([
      expect.stringContaining('出典はそのままです'),
      expect.stringContaining('足した日（12月12日（土））にも「中止」と出ます'),
    ]);
    expect(of('back')).toMatchObject({
      lines: ['中止が消えました: すべての日 （2026-11-21に知らされた）'],
      warnings: [expect.stringContaining('中止が取りけされましたが')],
    });
  });

  it('survives what cannot be read', () => {
    repository = makeRepository({ 'mihon/mihon/entry.md': entry('見本の食堂') });
    const base = repository.commit({ [event('a')]: sampleGathering(), [event('b')]: 'name: [' });
    repository.commit({
      [event('a')]: Buffer.from([0xff, 0xfe, 0x00]),
      [event('b')]:
        'name: {a: b}\non: {a: [b]}\nplace: x\nphones: [[a]]\ncancelled: 1\nkind: [[a]]\n',
    });
    expect(reviewAsText(review(base))).toContain('まだ直すところが');
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
