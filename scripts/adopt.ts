/**
 * うけつぐ。npm run adopt: makes this catalogue another group's. Asks for the settings, shows what would go, and after
 * a clear yes leaves a catalogue with the national helplines and the area's own desks. Only where git can bring
 * everything back.
 */
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/catalogue/check/check-content.ts';
import { readMunicipalities } from '../src/catalogue/read/municipalities-file.ts';
import { reportAsText } from '../src/catalogue/check/report-text.ts';
import { momentInJapan } from '../src/domain/time/calendar-date.ts';
import { adoptedDocuments, type ChangedDocument } from './adopt/adopted-documents.ts';
import { adoptPlan, extraCounts, readShipped, type Shipped } from './adopt/adopt-plan.ts';
import { EXTRA_QUESTIONS, keptLines, nextSteps, planText } from './adopt/adopt-text.ts';
import { askSettings, settingsText } from './adopt/ask-settings.ts';
import { EXTRAS, type Extra } from './adopt/kept-entries.ts';
import { prefectureCode } from './adopt/choose-places.ts';
import { originRepository, whyNotSafe } from './adopt/git-safety.ts';
import { makeAdoptedContent } from './adopt/make-content.ts';
import { SETTINGS_QUESTIONS } from './adopt/settings-questions.ts';
import { prepareSwap, recoverContent, swapContent } from './adopt/swap-content.ts';
import { readOptions, runCommand } from './terminal/command.ts';
import { writeAtomically } from '../src/catalogue/write/write-atomically.ts';
import { ANSWERS_ENDED } from './new/ask-questions.ts';
import { askYes } from './terminal/ask-yes.ts';
import { lineAsker, type LineAsker } from './terminal/line-asker.ts';
import { complain, say } from './terminal/say.ts';

const USAGE = `使いかた: npm run adopt
  聞かれたことに答えます。先に書いておくこともできます:
  npm run adopt -- --municipality 秋田県湯沢市 ${SETTINGS_QUESTIONS.slice(1)
    .map(({ option }) => `[--${option} …]`)
    .join(' ')} [--dry-run] [--yes]
  --prefecture: 都道府県のすべての市区町村を扱うとき（例: 秋田県）。--municipality はいくつでも書けます
  --with wamnet: この地域の相談窓口のほかに、WAM NET から取りこんだ事業所も残す
  --dry-run: 何が消えて、何が残るかを見るだけ
  --yes: 書いていないことは聞かず、確かめずに進めます`;

const STOPPED = 'やめました。何も変えていません。';

function options() {
  const named = Object.fromEntries(
    SETTINGS_QUESTIONS.slice(1).map(({ option }) => [option, { type: 'string' } as const]),
  );
  const { values } = parseArgs({
    options: {
      ...named,
      municipality: { type: 'string', multiple: true },
      prefecture: { type: 'string', multiple: true },
      with: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
      help: { type: 'boolean', default: false },
    },
  });
  const {
    municipality = [],
    prefecture = [],
    with: wanted,
    'dry-run': isTrial,
    yes,
    content,
    help,
    ...answers
  } = values as Record<string, unknown> & {
    municipality?: string[];
    prefecture?: string[];
    with?: string[];
    'dry-run': boolean;
    yes: boolean;
    content: string;
    help: boolean;
  };
  const extras = wanted?.flatMap((names) => names.split(/[、,]/).map((name) => name.trim()));
  return {
    isTrial,
    extras,
    yes,
    help,
    contentDir: resolve(content),
    prefecture,
    municipality,
    answers: answers as Record<string, string | undefined>,
  };
}

/** All or nothing, like the folder. */
function writeDocuments(documents: readonly ChangedDocument[]): void {
  const written: ChangedDocument[] = [];
  try {
    for (const document of documents) {
      written.push(document);
      writeAtomically(document.file, document.after);
    }
  } catch (error) {
    for (const { file, before } of written) writeAtomically(file, before);
    throw error;
  }
}

/** @throws Error in Japanese when there is no such list */
function knownExtras(named: readonly string[] | undefined): readonly Extra[] | undefined {
  const unknown = named?.find((name) => !EXTRAS.includes(name as Extra));
  if (unknown !== undefined)
    throw new Error(
      `--with に書けるのは ${EXTRAS.join('、')} です（いまは「${unknown}」）。\n何も変えていません。`,
    );
  return named as readonly Extra[] | undefined;
}

/** The lists that were named, or those that a person says yes to. */
async function chooseExtras(
  given: readonly Extra[] | undefined,
  isQuick: boolean,
  counts: Readonly<Record<Extra, number>>,
  asker: LineAsker,
): Promise<readonly Extra[]> {
  if (given !== undefined || isQuick) return given ?? [];
  const chosen: Extra[] = [];
  for (const name of EXTRAS)
    if (counts[name] > 0 && (await askYes(EXTRA_QUESTIONS[name](counts[name]), asker)))
      chosen.push(name);
  return chosen;
}

async function main(
  {
    isTrial,
    yes,
    contentDir,
    prefecture,
    municipality,
    answers,
    extras,
  }: ReturnType<typeof options>,
  asker: LineAsker,
): Promise<void> {
  const root = dirname(contentDir);
  const wanted = knownExtras(extras);
  if (recoverContent(contentDir))
    asker.say(
      '前の npm run adopt がとちゅうで止まっていたので、もとの content/ にもどしました。\n',
    );
  const danger = whyNotSafe(root);
  if (danger !== undefined && !isTrial) throw new Error(`${danger}\n何も変えていません。`);

  const areas = readMunicipalities(contentDir);
  const places = [...prefecture.map((name) => prefectureCode(name, areas)), ...municipality];
  if (!yes)
    asker.say(
      'このカタログを、別の地域のカタログとしてはじめます。やめるときは Ctrl-C。最後に確かめるまで、何も変わりません。\n',
    );
  const settings = await askSettings(
    { areas, repository: originRepository(root) },
    {
      options: { ...answers, ...(places.length > 0 ? { municipality: places.join('、') } : {}) },
      isQuick: yes,
    },
    asker,
  );
  const shipped: Shipped = readShipped(contentDir);
  const chosen = await chooseExtras(wanted, yes, extraCounts(shipped, settings, areas), asker);
  const plan = adoptPlan(contentDir, shipped, settings, areas, chosen);
  asker.say(`\ncontent/site.json\n${settingsText(settings)}\n${planText(plan)}\n`);
  if (isTrial) {
    asker.say(
      `（見ただけで、何も変えていません）${danger === undefined ? '' : `\nこのままでは進められません。${danger}`}`,
    );
    return;
  }
  if (
    !yes &&
    !(await askYes(
      `上の${plan.goingEntries.toLocaleString('ja-JP')}か所を消して、新しくはじめますか`,
      asker,
    ))
  )
    throw new Error(STOPPED);

  const fresh = prepareSwap(contentDir);
  makeAdoptedContent(contentDir, fresh, settings, shipped, plan, areas);
  const problems = checkContent(fresh, momentInJapan(new Date()).date, { needsSite: true });
  if (problems.some(({ level }) => level === 'error'))
    throw new Error(
      `${reportAsText(problems)}\n新しい内容にまちがいがあるので、何も変えませんでした。`,
    );
  const documents = adoptedDocuments(fresh, root);
  // Answers take time: what was changed meanwhile must not be lost.
  const late = whyNotSafe(root);
  if (late !== undefined) throw new Error(`${late}\n何も変えていません。`);
  swapContent(contentDir, () => writeDocuments(documents));
  asker.say(
    `${reportAsText(problems)}\n「${settings.name}」をはじめました。残した場所は、次のとおりです。\n${keptLines(
      plan.kept,
    )
      .map((line) => `  ${line}`)
      .join('\n')}\n\n${nextSteps(settings, areas)}`,
  );
}

let contentDir: string | undefined;
let asker: LineAsker;
const stop = () => {
  complain(`\n${STOPPED}`);
  if (contentDir) recoverContent(contentDir);
  process.exit(130);
};
await runCommand(async () => {
  const chosen = readOptions(USAGE, options);
  if (chosen.help) {
    say(USAGE);
    return;
  }
  contentDir = chosen.contentDir;
  asker = lineAsker(stop);
  process.once('SIGTERM', stop);
  try {
    await main(chosen, asker);
  } catch (error) {
    recoverContent(contentDir);
    throw error instanceof Error && error.message === ANSWERS_ENDED
      ? new Error('答えがとちゅうで終わりました。何も変えていません。')
      : error;
  } finally {
    asker.close();
  }
});
