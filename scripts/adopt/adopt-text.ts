/** What `npm run adopt` says. */
import type { Municipalities } from '../../src/domain/area/municipality.ts';
import type { SiteSettings } from '../../src/domain/settings/site-settings.ts';
import type { AdoptPlan } from './adopt-plan.ts';

export const UNDO = 'git restore content .github && git clean -fd content';

export function planText({
  goes,
  goingEntries,
  keptEntries,
  ledgers,
  goingIds,
}: AdoptPlan): string {
  return [
    '消すもの',
    ...(goes.length > 0
      ? goes.map(
          ({ name, count }) =>
            `  content/resources/${name}${name.endsWith('.md') ? '' : `/（${count}か所）`}`,
        )
      : ['  content/resources/ には、ありません']),
    `  場所は、合わせて${goingEntries.toLocaleString('ja-JP')}か所です`,
    ...(ledgers.length > 0
      ? [`  取りこみの記録: ${ledgers.map((name) => `content/imports/${name}`).join('、')}`]
      : []),
    ...(goingIds > 0
      ? [`  content/published-ids.txt の${goingIds.toLocaleString('ja-JP')}行`]
      : []),
    '残すもの',
    `  全国の電話相談（content/resources/national/、${keptEntries}件）、市区町村の一覧、ことばの表、説明のページ`,
    '  プログラムには、さわりません',
  ].join('\n');
}

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
