import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import { readCatalogue } from '../../../src/catalogue/read/read-catalogue.ts';
import { reportAsGithub } from '../../../src/catalogue/check/report-github.ts';
import { reportAsJson } from '../../../src/catalogue/check/report-json.ts';
import { reportAsText, reportWithGuide } from '../../../src/catalogue/check/report-text.ts';
import { readMunicipalities } from '../../../src/catalogue/read/municipalities-file.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { makeContent, sampleEntry } from '../sample-content.ts';

const PROBLEM: Problem = {
  code: 'bad-phone',
  level: 'error',
  file: 'content/resources/a,b.md',
  line: 3,
  field: 'phones.0.number',
  message: '100%\nちがう',
  fix: '直す',
};

describe('報告', () => {
  it('is one paragraph a problem, with sums', () => {
    expect(reportAsText([PROBLEM, { ...PROBLEM, level: 'warning' }])).toContain(
      'まちがい 1件、注意 1件',
    );
    expect(reportAsText([])).toBe('まちがい 0件、注意 0件');
  });

  it('names the document with the examples, where there is something to mend', () => {
    expect(reportWithGuide([PROBLEM])).toMatch(
      /^content[\s\S]*まちがい 1件、注意 0件\n\[ \] の中のコードごとの例: content\/PROBLEMS\.md$/,
    );
    expect(reportWithGuide([])).toBe('まちがい 0件、注意 0件');
  });

  it('is JSON that reads back', () =>
    expect(JSON.parse(reportAsJson([PROBLEM]))).toEqual([PROBLEM]));

  it('is a workflow command with its signs escaped', () => {
    expect(reportAsGithub([PROBLEM])).toBe(
      '::error file=content/resources/a%2Cb.md,line=3,title=bad-phone::100%25%0Aちがう%0A直しかた: 直す%0A例: content/PROBLEMS.md の「bad-phone」',
    );
  });
});

describe('カタログを読む', () => {
  it('reports all problems at once and keeps the sound entries', () => {
    const content = makeContent({
      'mihon/mihon/cafe.md': sampleEntry(),
      'mihon/mihon/broken.md': sampleEntry('fee: gratis\nurl: nowhere', { name: '見本食堂' }),
      'mihon/mihon/_template.md': 'なんでも',
    });
    const { resources, problems } = readCatalogue(content);
    rmSync(content, { recursive: true });
    expect(resources.map(({ id }) => id)).toEqual(['mihon/mihon/cafe']);
    expect(problems.map(({ code }) => code).toSorted()).toEqual(['not-a-url', 'unknown-id']);
  });

  it('does not call a link to a broken entry dangling', () => {
    const content = makeContent({
      'mihon/mihon/cafe.md': sampleEntry('works_with: [mihon/mihon/broken]'),
      'mihon/mihon/broken.md': 'なし',
    });
    const codes = checkContent(content).map(({ code }) => code);
    rmSync(content, { recursive: true });
    expect(codes).toEqual(['no-front-matter']);
  });

  it('says in Japanese when the list of municipalities is missing', () => {
    expect(() => readMunicipalities('/does-not-exist')).toThrow('市区町村の一覧');
  });
});
