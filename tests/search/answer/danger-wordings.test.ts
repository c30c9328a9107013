/** 危ないことばを種類で読む: many people's wordings over the real catalogue, and harmless ones that look alike; shares, not single words. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/domain/vocabulary/danger.ts';
import { search } from '../../../src/search/answer/search.ts';
import { suggest } from '../../../src/search/answer/suggestions.ts';
import { dangerReader } from '../../../src/search/understand/danger-words.ts';
import { nearPhrase } from '../../../src/search/understand/near-phrase.ts';
import { understand } from '../../../src/search/understand/understand.ts';
import { vocabularyFor } from '../../../src/search/understand/vocabulary.ts';
import { realIndex } from '../../catalogue/real-catalogue.ts';

const index = realIndex();
const vocabulary = vocabularyFor(index);
const FIRST = 3;

const linesIn = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
const rowsIn = (file: string) => linesIn(`tests/search/${file}`) as [string, string][];
/** text, topic, lines: those that the table was mended with */
const told = linesIn('content/vocabulary/danger-wordings.tsv').map(
  ([text = '', topic = '', lines = topic]) => [text, lines] as [string, string],
);

/** No place is named, so the lines are those of the topics alone. */
function isAnswered(text: string, lines: readonly string[]): boolean {
  const { urgent, isYoung } = understand(text, vocabulary);
  return linesOf(urgent, isYoung)
    .slice(0, FIRST)
    .some((id) => lines.includes(id.replace('national/', '')));
}

/** share that must be answered, and share of false alarms that may be */
const LEVELS = [
  ['danger/fresh.tsv', rowsIn('danger/fresh.tsv'), 0.97, 0.02],
  ['content/vocabulary/danger-wordings.tsv', told, 0.98, 0.01],
] as const;

describe('危ないことばの種類', () => {
  it.each(LEVELS)(
    '%s: most have their line, and few a false alarm',
    { timeout: 180_000 },
    (_, rows, least, most) => {
      const wanted = rows.filter(([, lines]) => lines !== '-');
      const harmless = rows.filter(([, lines]) => lines === '-');
      expect(Math.min(wanted.length, harmless.length)).toBeGreaterThanOrEqual(80);
      const missed = wanted.filter(([query, lines]) => !isAnswered(query, lines.split(' ')));
      const alarmed = harmless.filter(([query]) => understand(query, vocabulary).urgent.length > 0);
      const share = (part: readonly unknown[], all: readonly unknown[]) => part.length / all.length;
      expect(1 - share(missed, wanted), missed.join('\n')).toBeGreaterThanOrEqual(least);
      expect(share(alarmed, harmless), alarmed.join('\n')).toBeLessThanOrEqual(most);
    },
  );

  // The kinds of writing that a space, a kana or a Latin letter must not hide.
  it.each([
    ['in kana after another word', 'ねむれなくてくすりいっぱいのんだ', 'overdose'],
    ['in kana after a space', 'きらいな くすり いっぱい のんだ', 'overdose'],
    ['in kana across a particle', 'てくびを きっちゃった', 'suicide'],
    ['in three kana inside of others', 'がっこうでずぼんぬがされた', 'sexual'],
    [
      'in Latin letters with a foreign word',
      'passport kaisha ga kaeshite kurenai',
      'foreign-worker',
    ],
  ])('%s: %s', (_, query, topic) =>
    expect(dangerReader(index.danger).topicsIn(query)).toContain(topic),
  );

  it('reads no ころ of 殺 in ところ', () => {
    const reader = dangerReader(index.danger);
    for (const query of ['妻が行けるところ', '主人と出かけるところ', '夫の介護を相談できるところ'])
      expect(reader.topicsIn(query), query).not.toContain('partner');
    for (const query of ['おっとに ころされる', '夫がころすと言う', '夫に殺されるところだった'])
      expect(reader.topicsIn(query), query).toContain('partner');
  });

  it('hears who hides a bruise, and not who looks for what covers a mark', () => {
    const reader = dangerReader(index.danger);
    for (const query of ['あざをファンデーションでかくしてる', 'うでのあざ 長袖でかくしてる'])
      expect(reader.topicsIn(query), query).toContain('partner');
    for (const query of ['顔のあざ 隠す 化粧品', '青あざ レーザー治療'])
      expect(reader.topicsIn(query), query).toEqual([]);
  });

  it('reads no hand in a verb that ends with て', () => {
    const reader = dangerReader(index.danger);
    for (const query of ['子どもに勉強を教えてあげたい', '孫に買ってあげたい'])
      expect(reader.topicsIn(query), query).toEqual([]);
    for (const query of [
      'こどもに てをあげてしまう',
      '子どもにてを上げた',
      'つい子どもに手をあげる',
    ])
      expect(reader.topicsIn(query), query).toContain('harm-to-child');
  });

  it('reads a free particle also in a word that is short in kana', () => {
    const reader = dangerReader({ ...index.danger, harmless: ['ボール~蹴'] });
    for (const query of ['パパとボールを蹴る', 'パパとボール蹴る', 'パパとボールをける'])
      expect(reader.topicsIn(query), query).toEqual([]);
  });

  it('takes a harmless word for harmless also where it is typed apart', () => {
    expect(dangerReader(index.danger).topicsIn('自殺 予防')).toEqual([]);
    expect(dangerReader(index.danger).topicsIn('痴漢 防止')).toEqual([]);
  });
});

describe('もしかして', () => {
  const reader = dangerReader(index.danger);
  const calm = [...['danger/fresh.tsv', 'danger-queries.tsv'].flatMap(rowsIn), ...told]
    .filter(([, lines]) => lines === '-')
    .map(([query]) => query);

  it('reads no harmless word as one of danger', () => {
    for (const word of new Set(calm.flatMap((query) => query.split(/\s+/)))) {
      const meant = nearPhrase(word, vocabulary);
      if (meant !== undefined) expect(reader.topicsIn(meant), `${word} → ${meant}`).toEqual([]);
    }
    for (const query of ['練馬区 夜 7時から 開いている 居場所', '知らない男の子と遊ぶ'])
      for (const { meant, isName } of search(query, index).corrections ?? [])
        if (!isName) expect(reader.topicsIn(meant), query).toEqual([]);
  });

  it('offers no word of danger beside a harmless one', () => {
    const names = new Set(index.documents.map(({ name }) => name));
    for (const word of [
      '開いている',
      '知らない',
      '逃げるは恥',
      '閉いている',
      'たたいて',
      'こわれる',
    ])
      for (const label of suggest(word, index))
        if (!names.has(label)) expect(reader.topicsIn(label), `${word} → ${label}`).toEqual([]);
  });
});
