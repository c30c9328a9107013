/** うけつぐときの文。What `npm run adopt` says. */
import type { Municipalities } from '../../src/domain/area/municipality.ts';
import type { SiteSettings } from '../../src/domain/settings/site-settings.ts';
import type { AdoptPlan } from './adopt-plan.ts';
import { countByKind, EXTRAS, type Extra, type KeptEntry, type Keeping } from './kept-entries.ts';

export const UNDO = 'git restore content .github && git clean -fd content';

const count = (number: number) => number.toLocaleString('ja-JP');

/** How each sort of what stays is called. */
const KEPT_WORDS: Readonly<Record<Keeping, string>> = {
  national: '全国の電話相談（content/resources/national/）',
  desk: 'この地域の相談窓口と電話相談',
  wamnet: 'この地域の事業所（WAM NET から取りこんだもの）',
};

/** 残す場所, each sort with its number and its kinds; the national lines are all of one */
export function keptLines(kept: readonly KeptEntry[]): readonly string[] {
  return (['national', 'desk', ...EXTRAS] as const).flatMap((as) => {
    const own = kept.filter((one) => one.as === as);
    if (own.length === 0) return [];
    const kinds = as === 'national' ? '' : `（${countByKind(own)}）`;
    return [`${KEPT_WORDS[as]} ${count(own.length)}件${kinds}`];
  });
}

export function planText({
  goes,
  goingEntries,
  kept,
  cutLinks,
  ledgers,
  goingIds,
}: AdoptPlan): string {
  return [
    '消すもの',
    ...(goes.length > 0
      ? goes.map(
          ({ name, count: gone }) =>
            `  content/resources/${name}${name.endsWith('.md') ? '' : `/（${count(gone)}か所）`}`,
        )
      : ['  content/resources/ には、ありません']),
    `  場所は、合わせて${count(goingEntries)}か所です`,
    ...(ledgers.length > 0
      ? [`  取りこみの記録: ${ledgers.map((name) => `content/imports/${name}.json`).join('、')}`]
      : []),
    ...(goingIds > 0 ? [`  content/published-ids.txt の${count(goingIds)}行`] : []),
    ...(cutLinks.length > 0
      ? [`  残す場所のうち${count(cutLinks.length)}件にある、消える場所へのつながり`]
      : []),
    '残すもの',
    ...keptLines(kept).map((line) => `  ${line}`),
    ...(kept.some(({ as }) => as === 'desk')
      ? []
      : ['  この地域の相談窓口は、まだこのカタログにありません']),
    '  市区町村の一覧、ことばの表、説明のページ',
    '  プログラムには、さわりません',
  ].join('\n');
}

/** Asked of who adopts, where the list has something for them. */
export const EXTRA_QUESTIONS: Readonly<Record<Extra, (count: number) => string>> = {
  wamnet: (number) =>
    `この地域の事業所（障害のある人のはたらく場所など。WAM NET から取りこんだもの）が${count(number)}か所あります。これも残しますか`,
};

export function nextSteps(
  { prefectures, municipalities }: SiteSettings,
  areas: Municipalities,
): string {
  const code = (municipalities ?? prefectures)[0]!;
  const [place, home] = [areas.get(code)!, areas.prefectureOf(code)!];
  const folder = place === home ? home.slug : `${home.slug}/${place.slug}`;
  return [
    'つぎにすること',
    '  1. npm start                              サイトを作って、見る',
    `  2. npm run import -- 一覧.csv --dry-run${place === home ? '' : ` --municipality ${code}`}   CSV や Excel の一覧を、ためしに取りこむ`,
    `     npm run new                            1か所ずつ、質問に答えて足す（content/resources/${folder}/ に入ります）`,
    '  3. content/site.json と content/pages/ を読んで、自分たちの言葉に直す。README.md も',
    '  4. git add -A && git commit               ここまでを記録する',
    `もとにもどすとき（記録する前まで）: ${UNDO}`,
  ].join('\n');
}
