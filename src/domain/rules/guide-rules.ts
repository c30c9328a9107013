/** 支援のつながりのきまり: what a chain may say beyond the form of its file. Every claim leads to a source that is there. */
import type { Guide, GuideCommon, GuideStep } from '../guide/guide-schema.ts';
import { isSensitiveKind } from '../entry/page-address.ts';
import { VIOLENCE_KINDS } from '../vocabulary/danger.ts';
import { isNeedId, isSensitiveNeed } from '../vocabulary/need.ts';
import { speaksOfShelter } from '../vocabulary/shelter-words.ts';
import { when, type Finding } from '../problem.ts';

type Path = Finding['path'];

export interface GuideSurroundings {
  readonly common: GuideCommon;
  /** entries that can be called, by id */
  readonly lines: ReadonlySet<string>;
}

/** A number stands in its entry alone: there it is checked, and changed once. */
const NUMBER = /0\d{1,4}[-‐−ー]\d{1,4}|(?<!\d)0\d{9,10}(?!\d)|[#＃]\d{4}/;

const dangling = (path: Path, what: string, where: string): Finding => ({
  code: 'dangling-id',
  path,
  message: `「${what}」という名前が、${where}にありません`,
  fix: `${where}に書くか、名前を直してください。`,
});

function unknownNames(
  names: readonly string[] | undefined,
  known: { has(name: string): boolean },
  path: Path,
  where: string,
): readonly Finding[] {
  return (names ?? []).flatMap((name, at) =>
    when(!known.has(name), dangling([...path, at], name, where)),
  );
}

/** Every claim stands on a source that is there; a list without a name is none. */
function sourceFindings(
  names: readonly string[],
  sources: GuideCommon['sources'],
  path: Path,
): readonly Finding[] {
  return [
    ...when(names.length === 0, {
      code: 'missing-field',
      path: [...path, 'source'],
      message: '出典（source）が1つもありません',
      fix: 'common.yml の sources にある名前を書いてください。出典のないことは、のせません。',
    }),
    ...unknownNames(names, sources, [...path, 'source'], 'common.yml の sources'),
  ];
}

function textsOf(value: unknown, path: Path): readonly (readonly [Path, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** @param value a guide, or a part of what the guides share */
function numberFindings(value: object, at: Path): readonly Finding[] {
  return textsOf(value, at)
    .filter(([path, text]) => !path.includes('url') && NUMBER.test(text))
    .map(([path]) => ({
      code: 'told-only-in-prose',
      path,
      message: '文の中に電話番号があります',
      fix: '番号は文に書かず、その電話の場所のファイル（content/resources/national）を lines に書いてください。番号はそこから出ます。',
    }));
}

function stepFindings(
  step: GuideStep,
  path: Path,
  need: Guide['need'],
  { common, lines }: GuideSurroundings,
): readonly Finding[] {
  const sensitive = (step.who ?? []).filter(
    (kind) => isSensitiveKind(kind) && VIOLENCE_KINDS.includes(kind),
  );
  return [
    ...when((step.who ?? []).length === 0 && step.at === undefined, {
      code: 'missing-field',
      path: [...path, 'who'],
      message: 'だれにするのか（who）がありません',
      fix: 'who: に種類の id を書いてください。種類にない相手なら、at: に「学校」のように書きます。',
    }),
    ...when(sensitive.length > 0 && !isSensitiveNeed(need), {
      code: 'contradiction',
      path: [...path, 'who'],
      message: `暴力の相談先（${sensitive.join('、')}）が、ほかの困りごとの順番にあります`,
      fix: '暴力の順番（need: violence）に書いてください。',
    }),
    ...sourceFindings(step.source, common.sources, path),
    ...unknownNames(step.refused, common.refusals, [...path, 'refused'], 'common.yml の refusals'),
    ...unknownNames(step.lines?.map(lineId), lines, [...path, 'lines'], 'content/resources'),
  ];
}

/** The entry's id of a line's file name. */
export const lineId = (file: string): string => `national/${file}`;

/** Names of places that hide people stand on no page. */
function shelterFindings(guide: Guide): readonly Finding[] {
  if (!isSensitiveNeed(guide.need)) return [];
  return textsOf({ ...guide, id: '' }, [])
    .filter(([, text]) => speaksOfShelter(text))
    .map(([path]) => ({
      code: 'shelter',
      path,
      message: 'にげる人をかくまう場所のことが書いてあります',
      fix: '場所や施設の名前は書かずに、相談の窓口が決めることだけを書いてください。',
    }));
}

/** What is wrong with a sound file of a chain. */
export function guideFindings(guide: Guide, around: GuideSurroundings): readonly Finding[] {
  const { common, lines } = around;
  const isAnother = isNeedId(guide.id) && guide.need !== guide.id;
  return [
    ...when(isAnother, {
      code: 'contradiction',
      path: ['need'],
      message: `ファイルの名前は困りごと（${guide.id}）なのに、need は ${guide.need} です`,
      fix: `need: ${guide.id} と書くか、ファイルの名前を変えてください。`,
    }),
    ...when(isSensitiveNeed(guide.need) && guide.words !== undefined, {
      code: 'contradiction',
      path: ['words'],
      message: '暴力の順番に、探すことば（words）があります',
      fix: 'この行を消してください。暴力のことばには、探す画面が電話と相談先を出します。',
    }),
    ...numberFindings(guide, []),
    ...shelterFindings(guide),
    ...unknownNames(guide.urgent_lines?.map(lineId), lines, ['urgent_lines'], 'content/resources'),
    ...unknownNames(guide.rights, common.rights, ['rights'], 'common.yml の rights'),
    ...guide.steps.flatMap((step, at) => stepFindings(step, ['steps', at], guide.need, around)),
  ];
}

/** Nobody has read, and nobody has published, what is dated tomorrow. A month or a year counts from its first day. */
function datesToCome(
  sources: GuideCommon['sources'],
  today: string | undefined,
): readonly Finding[] {
  if (today === undefined) return [];
  return [...sources].flatMap(([name, { date, read }]) =>
    Object.entries({ date, read })
      .filter(([, day]) => day !== undefined && day > today.slice(0, day.length))
      .map(([field]) => ({
        code: 'future-date',
        path: ['sources', name, field],
        message: `${field} が、今日（${today}）より先の日です`,
        fix: field === 'read' ? '資料を見た日を書いてください。' : '資料の日付を書いてください。',
      })),
  );
}

/** What is wrong between the parts of common.yml. */
export function commonFindings(
  { sources, rights, refusals }: GuideCommon,
  today?: string,
): readonly Finding[] {
  const between = Object.entries({ rights, refusals }).flatMap(([part, table]) =>
    [...table].flatMap(([name, one]) => [
      ...numberFindings(one, [part, name]),
      ...sourceFindings(one.source, sources, [part, name]),
    ]),
  );
  return [...datesToCome(sources, today), ...between];
}

/** Names of common.yml that no guide uses, and that no right or refusal stands on. */
export function unusedFindings(
  { sources, rights, refusals }: GuideCommon,
  guides: readonly Guide[],
): readonly Finding[] {
  const steps = guides.flatMap((guide) => guide.steps);
  const used = {
    rights: new Set(guides.flatMap((guide) => guide.rights ?? [])),
    refusals: new Set(steps.flatMap((step) => step.refused ?? [])),
    sources: new Set(
      [...steps, ...rights.values(), ...refusals.values()].flatMap((one) => one.source),
    ),
  };
  return Object.entries({ sources, rights, refusals }).flatMap(([part, table]) =>
    [...table.keys()]
      .filter((name) => !used[part as keyof typeof used].has(name))
      .map((name): Finding => ({
        code: 'contradiction',
        path: [part, name],
        message: `「${name}」は、どこでも使われていません`,
        fix: '使う順番に名前を書くか、これを消してください。',
      })),
  );
}
