import { spawnSync } from 'node:child_process';
import { valueFindings } from '../../src/domain/fields/value-rule.ts';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editVerified } from '../../src/catalogue/write/change-fields.ts';
import { planConfirmation } from '../../src/upkeep/confirm/plan-confirmation.ts';
import { idOf } from '../../src/upkeep/known-id.ts';
import { readEntry } from '../../src/catalogue/read/read-entry.ts';
import { makeContent, sampleEntry } from '../catalogue/sample-content.ts';

const VERIFIED = { on: '2026-11-20', by: '見本花子', how: 'phone' } as const;
const OLD = 'verified:\n  on: 2026-10-01\n  by: 見本市\n  how: phone\n';
const NEW = 'verified:\n  on: 2026-11-20\n  by: 見本花子\n  how: phone\n';
const withVerified = (lines: string) =>
  sampleEntry('# 手で書いた覚え書き\nfee: "free"').replace(OLD, lines);

describe('verified だけを書きかえる', () => {
  it.each([
    ['plain', OLD, NEW],
    [
      'with comments and another order',
      'verified:   # いつ\n  how:  publication # どう\n  by: 見本市\n\n  on: 2026-10-01\n',
      'verified:   # いつ\n  how:  phone # どう\n  by: 見本花子\n\n  on: 2026-11-20\n',
    ],
    [
      'with quotes of both kinds',
      `verified:\n  on: "2026-10-01"\n  by: '見本市'\n  how: phone\n`,
      `verified:\n  on: "2026-11-20"\n  by: '見本花子'\n  how: phone\n`,
    ],
    [
      'on one line',
      'verified: { on: 2026-10-01, by: 見本市, how: phone }\n',
      'verified: { on: 2026-11-20, by: 見本花子, how: phone }\n',
    ],
    [
      'in a block',
      'verified:\n  on: 2026-10-01\n  by: |-\n    見本市\n  how: phone\n',
      'verified:\n  on: 2026-11-20\n  by: 見本花子\n  how: phone\n',
    ],
  ])('%s', (_what, before, after) => {
    expect(editVerified(withVerified(before), VERIFIED)).toBe(withVerified(after));
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    if (!before.includes('|'))
      expect(editVerified(windows(withVerified(before)), VERIFIED)).toBe(
        windows(withVerified(after)),
      );
  });

  it.each([
    ['before the source', '# 手で書いた覚え書き\nfee: "free"'],
    ['beside a list of its own', 'hours:\n  - 毎週火 10:00-12:00'],
  ])('is written where there was none, %s', (_where, lines) => {
    const text = sampleEntry(lines).replace(OLD, '');
    const edited = editVerified(text, VERIFIED);
    expect(edited).toBe(sampleEntry(lines).replace(OLD, NEW));
    expect(editVerified(edited, VERIFIED)).toBe(edited);
    const windows = (one: string) => `\uFEFF${one.replaceAll('\n', '\r\n')}`;
    expect(editVerified(windows(text), VERIFIED)).toBe(windows(edited));
    const { resource, problems } = readEntry(
      'mihon/mihon/a',
      'a.md',
      new TextEncoder().encode(edited),
    );
    expect(problems).toEqual([]);
    expect(resource?.verified).toEqual(VERIFIED);
  });

  it('leaves a like-looking body alone', () => {
    const text = `${sampleEntry()}\nverified:\n  on: 2026-10-01\n---\n`;
    expect(editVerified(text, VERIFIED)).toBe(text.replace(OLD, NEW));
  });

  it('reads back whatever name it is given', () => {
    fc.assert(
      fc.property(
        fc
          .string({
            minLength: 1,
            maxLength: 20,
            unit: fc.constantFrom(...'見本 a1:#"\'{}[],&*!|>%@`-?\\~=.'),
          })
          .map((by) => by.trim())
          .filter((by) => valueFindings({ is: 'text', what: 'by', max: 60 }, by).length === 0),
        fc.constantFrom(
          OLD,
          `verified:\n  on: "2026-10-01"\n  by: '見本市'\n  how: phone\n`,
          'verified: {how: phone, by: 見本市, on: 2026-10-01}\n',
          '',
        ),
        (by, lines) => {
          const edited = editVerified(withVerified(lines), { ...VERIFIED, by });
          const { resource, problems } = readEntry(
            'mihon/mihon/a',
            'a.md',
            new TextEncoder().encode(edited),
          );
          expect(problems).toEqual([]);
          expect(resource?.verified).toEqual({ ...VERIFIED, by });
        },
      ),
    );
  });

  it('says what is missing', () => {
    expect(() =>
      editVerified(withVerified('verified:\n  on: 2026-10-01\n  by: 見本市\n'), VERIFIED),
    ).toThrow('「how」がありません');
    expect(() => editVerified('name: 見本', VERIFIED)).toThrow('---');
  });
});

let content = '';
beforeEach(() => {
  content = makeContent({
    'mihon/mihon/cafe.md': sampleEntry(),
    'mihon/mihon/salon.md': sampleEntry('', { name: '見本サロン' }),
    'mihon/mihon/broken.md': sampleEntry('fee: たぶん', { name: '見本ひろば' }),
  });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const textOf = (id: string) => readFileSync(join(content, 'resources', `${id}.md`), 'utf8');
function confirm(...args: readonly string[]) {
  const run = spawnSync(
    'node',
    ['scripts/confirm.ts', '--content', content, '--today', '2026-11-22', ...args],
    { encoding: 'utf8' },
  );
  return { ...run, text: run.stdout + run.stderr };
}
const BY_PHONE = ['--how', 'phone', '--by', '見本花子'];

describe('npm run confirm', () => {
  it('takes ids and files, several at once', () => {
    expect(idOf('./content/resources/mihon/mihon/cafe.md')).toBe('mihon/mihon/cafe');
    const run = confirm('mihon/mihon/cafe', 'content/resources/mihon/mihon/salon.md', ...BY_PHONE);
    expect(run.status, run.text).toBe(0);
    for (const id of ['mihon/mihon/cafe', 'mihon/mihon/salon'])
      expect(textOf(id)).toContain(NEW.replace('2026-11-20', '2026-11-22'));
    expect(run.stdout).toContain('→ 2026年11月22日の時点（電話で確認、見本花子）');
    expect(confirm('mihon/mihon/cafe', ...BY_PHONE).stdout).toContain('もう、そう書いてあります');
  });

  it.each([
    [
      'an unknown id, with the nearest',
      ['mihon/mihon/caffe', ...BY_PHONE],
      'もしかして: mihon/mihon/cafe',
    ],
    ['a bare name, with its place', ['salon', ...BY_PHONE], 'もしかして: mihon/mihon/salon'],
    ['a path that leaves the folder', ['../../etc/passwd', ...BY_PHONE], 'カタログにありません'],
    ['no id', [...BY_PHONE], '場所の id を書いてください'],
    ['no how', ['mihon/mihon/cafe', '--by', '見本花子'], '--how（確かめかた）'],
    ['no name', ['mihon/mihon/cafe', '--how', 'phone'], '--by（確かめた人や団体）'],
    ['an empty name', ['mihon/mihon/cafe', '--how', 'phone', '--by', ' '], '「by」が空です'],
    [
      'an unknown how',
      ['mihon/mihon/cafe', '--how', 'phon', '--by', '見本花子'],
      'もしかして: phone',
    ],
    [
      'a document, which has its own date',
      ['mihon/mihon/cafe', '--how', 'open-data', '--by', '見本花子'],
      'as_of',
    ],
    [
      'a day to come',
      ['mihon/mihon/cafe', ...BY_PHONE, '--on', '2026-11-23'],
      'まだ来ていない日です',
    ],
    [
      'a day that is none',
      ['mihon/mihon/cafe', ...BY_PHONE, '--on', '2026-02-30'],
      'こよみにありません',
    ],
    ['an older day', ['mihon/mihon/cafe', ...BY_PHONE, '--on', '2026-09-30'], '--force'],
    ['a broken entry', ['mihon/mihon/broken', ...BY_PHONE], 'npm run check'],
    [
      'an option it does not know',
      ['mihon/mihon/cafe', '--who', 'x'],
      '「--who」の指定が分かりません',
    ],
  ])('refuses %s, and then writes nothing', (_what, args, message) => {
    const run = confirm('mihon/mihon/salon', ...args);
    const alone = args[0] === '--how' ? confirm(...args) : run;
    expect(alone.status).toBe(2);
    expect(alone.stderr).toContain(message);
    expect(alone.stderr).not.toMatch(/\n\s+at /);
    if (alone === run)
      expect(textOf('mihon/mihon/salon')).toBe(sampleEntry('', { name: '見本サロン' }));
  });

  it('confirms what nobody had confirmed, and moves nothing else', () => {
    const file = join(content, 'resources/mihon/mihon/salon.md');
    const unconfirmed = sampleEntry('', { name: '見本サロン' }).replace(OLD, '');
    writeFileSync(file, unconfirmed);
    const run = confirm('mihon/mihon/salon', ...BY_PHONE, '--on', '2026-11-20');
    expect(run.status, run.text).toBe(0);
    expect(run.stdout).toContain('（まだ確かめていません）');
    expect(textOf('mihon/mihon/salon')).toBe(
      sampleEntry('', { name: '見本サロン' }).replace(OLD, NEW),
    );
  });

  it('goes back only when told, and tries without writing', () => {
    expect(confirm('mihon/mihon/cafe', ...BY_PHONE, '--dry-run').stdout).toContain(
      '書きかえていません',
    );
    expect(textOf('mihon/mihon/cafe')).toBe(sampleEntry());
    expect(confirm('mihon/mihon/cafe', ...BY_PHONE, '--on', '2026-09-30', '--force').status).toBe(
      0,
    );
    expect(textOf('mihon/mihon/cafe')).toContain('on: 2026-09-30');
  });

  it('refuses bytes that are no UTF-8', () => {
    writeFileSync(
      join(content, 'resources/mihon/mihon/cafe.md'),
      Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0x82, 0xa0]),
    );
    expect(planConfirmation(content, ['mihon/mihon/cafe'], VERIFIED).refusals[0]).toContain(
      'UTF-8',
    );
  });
});
