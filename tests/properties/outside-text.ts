/** Every reader of outside text, and texts that are hard to read: for the measurement of growth. */
import { renderMarkdown } from '../../src/catalogue/read/markdown.ts';
import { readEntry } from '../../src/catalogue/read/read-entry.ts';
import { readFrontMatter } from '../../src/catalogue/read/front-matter.ts';
import { readJson } from '../../src/catalogue/read/read-json.ts';
import { readPage } from '../../src/catalogue/read/read-page.ts';
import { reportAsText } from '../../src/catalogue/check/report-text.ts';
import { readMapping } from '../../src/catalogue/read/yaml-mapping.ts';
import { bodyFindings } from '../../src/domain/rules/body-rules.ts';
import { fieldFindings } from '../../src/domain/written/field-check.ts';
import { parseException, parseRule } from '../../src/domain/time/hours-findings.ts';
import { foldForIdentity, normalise } from '../../src/domain/text/japanese-text.ts';
import { linkDoubts } from '../../src/domain/rules/link-doubts.ts';
import { oddCharacterFindings } from '../../src/domain/rules/odd-characters.ts';
import { phoneFindings } from '../../src/domain/fields/phone-findings.ts';
import { speaksOfShelter } from '../../src/domain/vocabulary/shelter-words.ts';
import { thesaurusFindings } from '../../src/domain/vocabulary/thesaurus.ts';
import { visibleText } from '../../src/domain/text/visible-text.ts';
import { isWebAddress } from '../../src/domain/fields/web-address.ts';
import {
  cleanAddress,
  cleanBody,
  cleanLine,
  linesOf,
} from '../../src/upkeep/reports/clean-answer.ts';
import { readForm } from '../../src/upkeep/reports/form-answers.ts';
import { phoneAnswer } from '../../src/upkeep/reports/phone-answer.ts';
import { areaAnswer, dateAnswer, placeAnswer } from '../../src/upkeep/reports/place-answer.ts';
import { hoursFields } from '../../src/upkeep/reports/plain-hours.ts';
import { cleanUrls } from '../../src/import/clean/clean-url.ts';
import { decodeText } from '../../src/import/read/decode-text.ts';
import { parseMapFile } from '../../src/import/formats/map-file.ts';
import { splitCsv } from '../../src/import/read/split-csv.ts';
import { tidyText } from '../../src/import/clean/open-data-text.ts';
import { FIELD_TABLE } from '../../src/catalogue/read/field-table.ts';
import { makeMunicipalities } from '../../src/domain/area/municipality.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';
import { sampleEntry, samplePage } from '../catalogue/sample-content.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const places = makeMunicipalities(SAMPLE_PLACES);

const quiet = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    // Refusing is an answer, if it says so in words.
    if (!(error instanceof Error) || !/[ぁ-ん]/.test(error.message)) throw error;
    return undefined;
  }
};

export interface Reader {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

const entry = (text: string) => readEntry('mihon/mihon/x', 'x.md', bytes(text));

export const READERS: readonly Reader[] = [
  { name: 'entry', run: entry },
  { name: 'entry body', run: (text) => entry(sampleEntry('', { body: text })) },
  { name: 'entry field', run: (text) => entry(sampleEntry(`summary: ${JSON.stringify(text)}`)) },
  { name: 'page body', run: (text) => readPage('x.md', bytes(samplePage('', text))) },
  { name: 'front matter', run: (text) => readFrontMatter(`---\n${text}\n---\n`) },
  { name: 'markdown', run: renderMarkdown },
  { name: 'body in the form', run: bodyFindings },
  { name: 'yaml', run: (text) => readMapping(text, 1, 20_000) },
  { name: 'json', run: readJson },
  { name: 'json text', run: (text) => readJson(JSON.stringify({ a: text })) },
  {
    name: 'field',
    run: (text) =>
      fieldFindings(FIELD_TABLE, {
        name: text,
        summary: text,
        url: text,
        email: text,
        kana: text,
        hours: [text],
        except: [text],
        phones: [{ number: text }],
        area: [text],
        kind: text,
      }),
  },
  {
    name: 'thesaurus row',
    run: (text) =>
      thesaurusFindings(
        [{ title: 'あ', phrases: text.split('\n'), needs: ['violence'], kinds: [], area: [] }],
        [],
      ),
  },
  { name: 'hours', run: (text) => [parseRule(text), parseException(text)] },
  { name: 'phone', run: phoneFindings },
  { name: 'fold', run: (text) => [normalise(text), foldForIdentity(text)] },
  {
    name: 'address',
    run: (text) => [linkDoubts(`https://${text}`), isWebAddress(`https://a.jp/${text}`)],
  },
  { name: 'shelter', run: speaksOfShelter },
  { name: 'odd characters', run: oddCharacterFindings },
  {
    name: 'report',
    run: (text) => [
      visibleText(text),
      reportAsText([{ code: 'x', level: 'error', file: text, line: 1, message: text, fix: text }]),
    ],
  },
  { name: 'form', run: readForm },
  { name: 'form line', run: cleanLine },
  { name: 'form body', run: cleanBody },
  { name: 'form address', run: cleanAddress },
  { name: 'form lines', run: linesOf },
  { name: 'form phones', run: phoneAnswer },
  { name: 'form hours', run: (text) => hoursFields(text, text) },
  { name: 'form area', run: (text) => areaAnswer(text, places) },
  { name: 'form day', run: dateAnswer },
  { name: 'form place', run: (text) => placeAnswer(text, []) },
  { name: 'csv', run: (text) => quiet(() => splitCsv(text)) },
  { name: 'csv bytes', run: (text) => decodeText(bytes(text)) },
  { name: 'cell url', run: (text) => cleanUrls(text) },
  { name: 'cell text', run: tidyText },
  { name: 'map file', run: (text) => quiet(() => parseMapFile(text, 'a.yml')) },
];

const times =
  (piece: string, between = '') =>
  (size: number) =>
    Array(Math.max(1, Math.floor(size / (piece.length + between.length))))
      .fill(piece)
      .join(between);

export const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  letters: times('a'),
  kana: times('あ'),
  digits: times('0'),
  spaces: times(' '),
  lines: times('\n'),
  dashes: times('-'),
  open: times('['),
  round: times('('),
  curly: times('{'),
  quotes: times('"'),
  stars: times('*'),
  underscores: times('_'),
  backticks: times('`'),
  angles: times('<'),
  dots: times('a.'),
  ats: times('a@'),
  mails: (size) => `${'a'.repeat(size)}`,
  'mail parts': times('a.b-'),
  links: times('[a](b'),
  references: times('[a]: b\n'),
  images: times('![a]('),
  escapes: times('\\'),
  entities: times('&amp'),
  quotations: times('> '),
  lists: times('- '),
  'nested lists': (size) =>
    Array.from(
      { length: Math.floor(Math.sqrt(size)) },
      (_, depth) => `${' '.repeat(depth)}- a`,
    ).join('\n'),
  table: (size) =>
    `|${'a|'.repeat(50)}\n|${'-|'.repeat(50)}\n${`|${'b|'.repeat(50)}\n`.repeat(Math.floor(size / 102))}`,
  'wide table': (size) =>
    `|${'a|'.repeat(Math.floor(size / 4))}\n|${'-|'.repeat(Math.floor(size / 4))}\n`,
  'one-sided table': (size) => `|a|b|\n|-|-|\n${'x\n'.repeat(Math.floor(size / 2))}`,
  'json items': (size) => `[${'1,\n'.repeat(Math.floor(size / 3))}1]`,
  'table of empty cells': (size) =>
    `|${'a|'.repeat(Math.floor(size / 8))}\n|${'-|'.repeat(Math.floor(size / 8))}\n${'x\n'.repeat(Math.floor(size / 4))}`,
  'open tags': times('</a'),
  'open links': times('<https:'),
  'open images': times('!['),
  'entity bidi': times('&#x202e; '),
  pairs: (size) =>
    Array.from({ length: Math.floor(size / 14) }, (_, at) => `key${at}: value`).join('\n'),
  'same pairs': times('key: value\n'),
  'odd pairs': times('- key: "a\n'),
  items: times('- a\n'),
  'one key': (size) => `phones: [${times('a', ', ')(size)}]`,
  aliases: (size) => `aliases: [${times('同じ', ', ')(size)}]`,
  colons: times('a: '),
  anchors: times('&a '),
  headings: times('### 名前\n\nx\n\n'),
  'hash lines': times('# '),
  commas: times(','),
  tabs: times('\t'),
  cells: times('a,b\n'),
  'quoted cells': times('"a","b"\n'),
  hours: times('毎週火 13:00-16:00\n'),
  numbers: times('03-1234-5678\n'),
  addresses: times('https://a.jp/ '),
  slashes: times('/'),
  'shelter words': times('避難所暴力'),
  violence: times('暴力'),
  'table of tables': times('{"a":'),
  lists2: times('[1,'),
  controls: times('\u001B'),
  joiners: times('\u200D'),
  marks: times('か\u3099'),
  html: times('<b>'),
  comments: times('<!--'),
  tildes: times('~~~\n'),
  'spaces and x': (size) => `${' '.repeat(size)}x`,
  'a and spaces': (size) => `a${' '.repeat(size)}x`,
  brackets: times('（'),
  closes: times(')'),
  percent: times('%'),
  'link words': times('[a](https://b.jp/) '),
  'bold runs': times('**a '),
  'auto links': times('<https://a.jp> '),
};
