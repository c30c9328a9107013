/** ささえる側の案内（content/support）: every claim stands on a source that is there, and no amount is made up. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGuides } from '../src/catalogue/read/read-guides.ts';
import { isSensitiveKind } from '../src/domain/entry/page-address.ts';
import { sourcesOf, toldGuide } from '../src/domain/guide/told-guide.ts';
import { DOORS } from '../src/site/build/support.ts';

const read = readGuides('content', { folder: 'support' });
const guides = read.guides.map((guide) => toldGuide(guide, read.common));

describe('ささえる側の案内', () => {
  it('is sound, and each door but the corner’s has one', () => {
    expect(read.problems).toEqual([]);
    const doors = DOORS.map(({ id }) => id).filter((id) => id !== 'members');
    expect(guides.map(({ id }) => id).toSorted()).toEqual(doors.toSorted());
  });

  it('names for each step and each thing to know a source with the day it was read', () => {
    for (const guide of guides) {
      for (const part of [...guide.steps, ...guide.rights])
        expect(part.source.length, `${guide.id} ${part.title}`).toBeGreaterThan(0);
      for (const source of sourcesOf(guide)) expect(source.read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('says no amount of money, names no person’s desk of violence, and gives no number', () => {
    for (const guide of guides) {
      const words = JSON.stringify([guide.steps, guide.rights].map((parts) => parts));
      expect(words.replaceAll(/"url":"[^"]*"/g, '')).not.toMatch(/[\d０-９][\d,，]*\s*万?円/);
      for (const { who = [] } of guide.steps) expect(who.some(isSensitiveKind)).toBe(false);
    }
  });
});

describe('まちがいのある案内', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mihon-support-'));
    cpSync('content/support', join(folder, 'support'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is told at its line: a claim without a source, and a source that is nowhere', () => {
    const file = join(folder, 'support/give.yml');
    const text = readFileSync(file, 'utf8');
    const codes = () =>
      readGuides(folder, { folder: 'support' }).problems.map(
        ({ code, file: name }) => `${code} ${name}`,
      );
    writeFileSync(file, text.replace('    source: drive-nakano\n', ''));
    expect(codes()).toContain('missing-field content/support/give.yml');
    writeFileSync(file, text.replace('    source: drive-nakano\n', '    source: drive-mihon\n'));
    expect(codes()).toContain('dangling-id content/support/give.yml');
    writeFileSync(file, text);
    expect(codes()).toEqual([]);
  });
});
