/**
 * ことばで探すのよさを測る。npm run evaluate-search: how good the search is over the real catalogue, beside plain Pagefind and
 * plain Fuse.js in the same run. The project's own queries always; others with `--queries FILE`, or when the
 * folder that judges the project stands beside it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/catalogue/read/read-catalogue.ts';
import { catalogueIndex } from '../src/search/files/catalogue-index.ts';
import { openIndex } from '../src/search/files/index-files.ts';
import { MISUSED, readOptions, runCommand } from './terminal/command.ts';
import { withProgress } from './terminal/progress.ts';
import {
  JUDGED,
  judgeAll,
  parseQueries,
  summaryOf,
  type Engine,
  type JudgedQuery,
  type Judgement,
} from './evaluate/search-evaluation.ts';
import { ourEngine } from './evaluate/peers/our-engine.ts';
import { plainFuse } from './evaluate/peers/plain-fuse.ts';
import { openPlainPagefind } from './evaluate/peers/plain-pagefind.ts';
import { plainRecordOf } from './evaluate/peers/plain-record.ts';
import { say } from './terminal/say.ts';

const USAGE =
  '使いかた: npm run evaluate-search [-- --queries ファイル] [--content フォルダー] [--no-peers]';
const OWN = [
  'tests/search/queries.tsv',
  'tests/search/strangers-queries.tsv',
  'tests/search/everyday-queries.tsv',
  'tests/search/retold-queries.tsv',
];
const OUTSIDE = '../shared/evaluation/queries.tsv';

const percent = (part: number, all: number) =>
  `${all === 0 ? '0.0' : ((100 * part) / all).toFixed(1)}%（${part}/${all}）`;

function row(judgements: readonly Judgement[]) {
  const { all, found, first, empty } = summaryOf(judgements);
  return {
    [`success@${JUDGED}`]: percent(found, all),
    'success@1': percent(first, all),
    結果なし: percent(empty, all),
  };
}

async function evaluate(
  files: readonly string[],
  contentDir: string,
  hasPeers: boolean,
): Promise<void> {
  const catalogue = readCatalogue(contentDir);
  const { resources, municipalities } = catalogue;
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const records = resources.map((resource) => plainRecordOf(resource, municipalities));
  const pagefind = hasPeers
    ? await withProgress('Pagefind の索引を作っています', () => openPlainPagefind(records))
    : undefined;
  const engines: readonly (readonly [string, Engine])[] = [
    ['このカタログ', ourEngine(openIndex(catalogueIndex(catalogue)))],
    ...(pagefind
      ? [
          ['Pagefind そのまま', pagefind.search] as const,
          ['Fuse.js そのまま', plainFuse(records)] as const,
        ]
      : []),
  ];
  say(`場所 ${resources.length}件`);
  try {
    for (const file of files) {
      const queries: readonly JudgedQuery[] = parseQueries(readFileSync(file, 'utf8'));
      const judged = new Map<string, readonly Judgement[]>();
      for (const [name, engine] of engines) {
        judged.set(
          name,
          await withProgress(`${name}で探しています`, () => judgeAll(queries, engine, byId)),
        );
      }
      say(`\n${file}（${queries.length}の言葉）`);
      console.table(
        Object.fromEntries([...judged].map(([name, judgements]) => [name, row(judgements)])),
      );
      for (const { query, first } of judged.get('このカタログ')!.filter((one) => !one.isFound)) {
        say(`× ${query.query}（${query.line}行目）`);
        for (const { name, kind, area } of first)
          say(
            `    ${name}［${kind}・${area.map((code) => municipalities.name(code)).join('、')}］`,
          );
      }
    }
  } finally {
    await pagefind?.close();
  }
}

await runCommand(async () => {
  const { values } = readOptions(USAGE, () =>
    parseArgs({
      options: {
        queries: { type: 'string' },
        content: { type: 'string', default: 'content' },
        'no-peers': { type: 'boolean', default: false },
      },
    }),
  );
  const { queries, content, 'no-peers': isAlone } = values;
  await evaluate(
    queries ? [queries] : [...OWN, OUTSIDE].filter((file) => existsSync(file)),
    resolve(content),
    !isAlone,
  );
}, MISUSED);
