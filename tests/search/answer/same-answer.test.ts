import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSameAnswer } from '../../../src/search/answer/same-answer.ts';
import { search, type SearchResults } from '../../../src/search/answer/search.ts';
import { openIndex } from '../../../src/search/files/index-files.ts';
import { decodeDanger } from '../../../src/search/files/danger-table-file.ts';
import { decodeHead } from '../../../src/search/files/vocabulary-file.ts';
import { indexOf } from '../../../src/search/index/search-index.ts';
import { understand } from '../../../src/search/understand/understand.ts';
import { vocabularyFor } from '../../../src/search/understand/vocabulary.ts';
import { realIndexFiles } from '../../catalogue/real-catalogue.ts';

const files = realIndexFiles();
const whole = openIndex(files);
const first = indexOf(
  { ...decodeHead(files.head), danger: decodeDanger(files.danger) },
  whole.parts,
);

const QUERIES = readdirSync('tests/search')
  .filter((file) => file.endsWith('.tsv'))
  .flatMap((file) => readFileSync(`tests/search/${file}`, 'utf8').split('\n'))
  .map((line) => line.split('\t')[0]!)
  .filter((query) => query !== '' && !query.startsWith('# '));

const ids = (list: SearchResults['results']) =>
  list.map(({ document, score }) => `${document.id} ${score}`);
/** All that a person sees of an answer. */
const shown = (answer: SearchResults) => ({
  ...answer,
  query: [answer.query.chips, answer.query.isSensitive, answer.query.isYoung],
  urgent: answer.urgent.map(({ id }) => id),
  urgentTopics: answer.urgentTopics.map(({ id }) => id),
  results: ids(answer.results),
  related: ids(answer.related),
  nearby: ids(answer.nearby),
});

describe('an answer out of the first words', () => {
  const answers = QUERIES.map((query) => {
    const before = search(query, first, { limit: Infinity });
    const isSame = isSameAnswer(before, understand(query, vocabularyFor(whole)));
    return { query, before, isSame };
  });

  it('stays where all the words say the same', { timeout: 120_000 }, () => {
    for (const { query, before, isSame } of answers)
      if (isSame)
        expect(shown(before), query).toEqual(shown(search(query, whole, { limit: Infinity })));
  });

  it.each(['死にたい', 'こども食堂', '借金', ''])('is worked out once for 「%s」', (query) => {
    const before = search(query, first, { limit: Infinity });
    expect(isSameAnswer(before, understand(query, vocabularyFor(whole)))).toBe(true);
  });

  it('goes where danger is read only now', () => {
    const query = 'quiero morir';
    const before = search(query, first, { limit: Infinity });
    expect(before.query.urgent).toEqual([]);
    expect(understand(query, vocabularyFor(whole)).urgent.length).toBeGreaterThan(0);
    expect(isSameAnswer(before, understand(query, vocabularyFor(whole)))).toBe(false);
  });
});
