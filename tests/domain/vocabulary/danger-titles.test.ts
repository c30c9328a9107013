/** 危ないときの見出し: a heading that promises a telephone says so too, where some of its lines are only written to. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDanger } from '../../../src/catalogue/read/read-danger.ts';
import { readEntry } from '../../../src/catalogue/read/read-entry.ts';

const { topics } = readDanger('content', new Set()).table;

const fileOf = (id: string) => `content/resources/${id}.md`;

/** Is the line reached in writing alone? What the catalogue does not hold is not shown either. */
function isWrittenTo(id: string): boolean {
  if (!existsSync(fileOf(id))) return false;
  const { resource } = readEntry(id, fileOf(id), readFileSync(fileOf(id)));
  return resource?.phones === undefined;
}

const ofCalls = topics.filter(({ title }) => title.includes('電話'));

it('says of a list that it is not of telephones alone', () => {
  expect(ofCalls.length).toBeGreaterThan(5);
  const wrong = ofCalls.filter(
    ({ title, lines, childLines }) =>
      !/チャット|LINE/.test(title) && [...lines, ...childLines].some(isWrittenTo),
  );
  expect(wrong.map(({ id, title }) => `${id}: ${title}`)).toEqual([]);
});
