/** 出典の書きかた: a title is the document's own. How it was read, and from which other list, is no part of it; its day is as_of. */
import type { Resource } from '../entry/entry-schema.ts';
import type { Finding } from '../problem.ts';
import { warning, type EntryFinding, type OwnRule } from './rule.ts';

/** （住所と電話は、2023年8月の一覧から）: the facts stand in a list that the address does not lead to */
const FROM_ANOTHER = /(?:一覧|名簿)から[）)」]?$/;
/** 写しで読みました, 資料の日は書かれていません: what the one who read it noted */
const NOTE =
  /写し(?:で|を)(?:読|見)|(?:資料|記事)の日(?:付)?は、?(?:書かれて|書いて|分かり|わかり|あり)|確認できず/;
const DAY = '(\\d{4})年(\\d{1,2})月(\\d{1,2})日';
/** The document's own day, as far as its title leaves no doubt: 2026年6月30日現在, 2025年2月5日号 */
const OWN_DAY = new RegExp(`${DAY}(?:現在|時点|号|付け?|更新|の(?:記事|資料|発表))`);

const odd = (path: Finding['path'], message: string, fix: string) =>
  warning('odd-source', path, message, fix);

function ownDay(title: string): string | undefined {
  const [, year, month, day] = OWN_DAY.exec(title) ?? [];
  return year && `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

type Source = Resource['source'][number];

function titleFindings({ title, as_of: asOf }: Source, index: number): readonly Finding[] {
  const plain = (title ?? '').normalize('NFKC').replace(/[(]/g, '（').replace(/[)]/g, '）');
  const path = ['source', index, 'title'] as const;
  if (FROM_ANOTHER.test(plain))
    return [
      odd(
        path,
        `出典の題名に、ほかの一覧から写したことが書いてあります（「${title}」）`,
        'その一覧の題名とアドレスを、出典に書いてください。サイトのアドレスは url に書きます。',
      ),
    ];
  const note = NOTE.exec(plain)?.[0];
  if (note !== undefined)
    return [
      odd(
        path,
        `出典の題名に、資料の題名でないことば（「${note}」）があります`,
        '資料の題名だけにしてください。資料の日が分からなければ、as_of を書きません。',
      ),
    ];
  const day = ownDay(plain);
  return day === undefined || (asOf !== undefined && day.startsWith(String(asOf)))
    ? []
    : [
        odd(
          asOf === undefined ? path : ['source', index, 'as_of'],
          asOf === undefined
            ? `出典の題名に日にちがあるのに、as_of がありません（「${title}」）`
            : `出典の題名の日にちと、as_of（${asOf}）がちがいます（「${title}」）`,
          `as_of: ${day} にしてください。ほかの日の資料なら、題名を確かめてください。`,
        ),
      ];
}

export const sourceFindings: OwnRule = ({ source }) => source.flatMap(titleFindings);

/** 見本の案内｜見本市（電話、時間）: without what it was read for, which differs from entry to entry. */
const ownTitle = (title: string): string => {
  const bare = title.replace(/[（(][^（）()]*[）)](?=(?:｜[^（）()]*)?$)/, '').trim();
  return bare === title ? bare : ownTitle(bare);
};

/** A site's front page has as many names as it has subjects. */
const isFront = (url: string) => /^https?:\/\/[^/]+\/?$/.test(url);

/** One document under two titles. */
export function sourceTitleFindings(resources: readonly Resource[]): readonly EntryFinding[] {
  const titles = new Map<string, { readonly title: string; readonly id: string }>();
  return resources.flatMap(({ id, source }) =>
    source.flatMap(({ title, url }, index) => {
      if (isFront(url)) return [];
      const known = titles.get(url);
      if (!known) titles.set(url, { title, id });
      if (!known || ownTitle(known.title) === ownTitle(title)) return [];
      return [
        {
          id,
          finding: odd(
            ['source', index, 'title'],
            `同じアドレスの資料が、ほかの場所（${known.id}）では「${known.title}」という題名です`,
            'どちらも、資料に書いてある題名にしてください。何を読んだかは、そのあとに（　）で書きます。',
          ),
        },
      ];
    }),
  );
}
