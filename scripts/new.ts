/**
 * 聞かれたことに答えて場所を足す。npm run new: asks about a place and writes its file. Every answer is checked at once; nothing is
 * written before the end, and nothing is ever overwritten.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { RESOURCES } from '../src/catalogue/read/entry-files.ts';
import { isEntryName } from '../src/domain/fields/entry-id.ts';
import { NAME_RULE } from '../src/domain/fields/entry-name-rule.ts';
import { readCatalogue, type Catalogue } from '../src/catalogue/read/read-catalogue.ts';
import { problemAsText } from '../src/catalogue/check/report-text.ts';
import { isCalendarDate, momentInJapan } from '../src/domain/time/calendar-date.ts';
import { kindOf } from '../src/domain/vocabulary/kind.ts';
import { likePlaces, type Alike, type Place } from '../src/domain/rules/likeness.ts';
import { readOptions, runCommand } from './terminal/command.ts';
import { formatEntry, writeNewFile } from '../src/catalogue/write/entry-file.ts';
import { ANSWERS_ENDED, askQuestions, type Asker } from './new/ask-questions.ts';
import { askYes } from './terminal/ask-yes.ts';
import { unsavedProblems } from '../src/catalogue/check/unsaved-entry.ts';
import { lineAsker } from './terminal/line-asker.ts';
import { folderFor, freeName, wishedName } from './new/new-file.ts';
import type { Front } from './new/question.ts';
import { IDENTITY_ENDS_WITH, QUESTIONS } from './new/questions.ts';
import { complain } from './terminal/say.ts';

const USAGE = `使いかた: npm run new
  聞かれたことに答えます。先に書いておくこともできます: npm run new -- ${QUESTIONS.map(({ option }) => `[--${option} …]`).join(' ')} [--body 本文] [--file ファイル名] [--yes]
  --yes: 書いていないことは「分からない」として聞かず、最後に確かめずに書きます`;

const STOPPED = 'やめました。何も書いていません。';
const SHOWN = 5;
const ALIKE_WORDS: Readonly<Record<Alike, string>> = {
  name: '名前が同じです',
  'near-name': '名前がにています',
  phone: '電話番号が同じです',
  address: '住所が同じです',
  site: 'サイトが同じです',
};

function options() {
  const { values } = parseArgs({
    options: {
      ...Object.fromEntries(
        QUESTIONS.map(({ option }) => [option, { type: 'string', multiple: true } as const]),
      ),
      body: { type: 'string' },
      file: { type: 'string' },
      yes: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
      today: { type: 'string' },
    },
  });
  const {
    body = '',
    file,
    yes,
    content,
    today = momentInJapan(new Date()).date,
    ...answers
  } = values as Record<string, unknown> & {
    body?: string;
    file?: string;
    yes: boolean;
    content: string;
    today?: string;
  };
  if (!isCalendarDate(today)) throw new Error();
  return {
    body,
    file,
    yes,
    contentDir: resolve(content),
    today,
    answers: answers as Readonly<Record<string, readonly string[] | undefined>>,
  };
}

/** @throws Error when the person sees that the place is there already */
async function askAboutTwins(
  front: Front,
  { resources, municipalities }: Catalogue,
  asker: Asker,
): Promise<void> {
  const twins = likePlaces(front as unknown as Place, resources);
  if (twins.length === 0) return;
  asker.say(`\nにている場所が、もう${twins.length}件あります:`);
  for (const { place, alike } of twins.slice(0, SHOWN)) {
    asker.say(
      `  ${place.name}（${kindOf(place.kind).label}、${municipalities.fullName(place.area[0]!)}）\n    ${alike.map((one) => ALIKE_WORDS[one]).join('。')}。${RESOURCES}/${place.id}.md`,
    );
  }
  if (!(await askYes('これらとは別の場所ですか', asker)))
    throw new Error(`${STOPPED}いまあるファイルを直してください。`);
}

async function fileName(
  front: Front,
  folder: string,
  contentDir: string,
  wish: string | undefined,
  isQuick: boolean,
  asker: Asker,
): Promise<string> {
  const known = wish ?? wishedName(front);
  if (known !== '' && isEntryName(known)) {
    const free = freeName(contentDir, folder, known);
    if (free !== known)
      asker.say(`${folder}${known}.md は、もうあります。上書きしないように、名前を変えます。`);
    if (isQuick || wish === free) return free;
    const answer = (await asker.ask(`ファイルの名前\n  空のままなら ${free}\n> `))
      .trim()
      .replace(/\.md$/, '');
    return answer === '' ? free : fileName(front, folder, contentDir, answer, true, asker);
  }
  if (known !== '') asker.say(`  ✕ 「${known}」は、ファイルの名前にできません。${NAME_RULE}`);
  return fileName(
    front,
    folder,
    contentDir,
    (await asker.ask('ファイルの名前\n  ローマ字で（例: nerima-cafe）\n> '))
      .trim()
      .replace(/\.md$/, ''),
    isQuick,
    asker,
  );
}

/** Asked how, by whom and when; written when, by whom and how. */
function inFileOrder(front: Front): Front {
  if (front['verified'] === undefined) return front;
  const { on, by, how } = front['verified'] as Front;
  return { ...front, verified: { on, by, how } };
}

async function main(asker: Asker): Promise<void> {
  const { body, file, yes, contentDir, today, answers } = readOptions(USAGE, options);
  const catalogue = readCatalogue(contentDir);
  let front: Front = {};
  try {
    asker.say('場所について聞きます。1つ前にもどるときは「もどる」、やめるときは Ctrl-C。\n');
    front = await askQuestions(
      QUESTIONS,
      { municipalities: catalogue.municipalities, today },
      asker,
      { options: answers, isQuick: yes },
      async ({ option }, known) => {
        front = known;
        if (option === IDENTITY_ENDS_WITH) await askAboutTwins(known, catalogue, asker);
      },
    );
    const folder = folderFor((front['area'] as readonly string[])[0]!, catalogue.municipalities);
    const id = folder + (await fileName(front, folder, contentDir, file, yes, asker));
    const text = formatEntry(inFileOrder(front), body);
    const problems = unsavedProblems(id, text, catalogue, today);
    asker.say(`\n${RESOURCES}/${id}.md\n\n${text}`);
    for (const problem of problems) asker.say(`${problemAsText(problem)}\n`);
    if (problems.some(({ level }) => level === 'error'))
      throw new Error('まちがいがあるので、書きませんでした。上の内容を写して、直してください。');
    if (!yes && !(await askYes('この内容で書いてよいですか', asker))) throw new Error(STOPPED);
    writeNewFile(resolve(contentDir, 'resources', `${id}.md`), text);
    asker.say(
      `書きました: ${RESOURCES}/${id}.md\nくわしいこと（予約、見学、持ちものなど）は、ファイルに書き足せます。書きかたは content/README.md にあります。`,
    );
  } catch (error) {
    // What was answered is not lost.
    if (Object.keys(front).length > 0 && (error as Error).message === ANSWERS_ENDED)
      asker.say(`\nここまでの答え:\n\n${formatEntry(front, body)}`);
    throw error;
  }
}

const asker = lineAsker(() => {
  complain(`\n${STOPPED}`);
  process.exit(130);
});
await runCommand(() => main(asker));
asker.close();
