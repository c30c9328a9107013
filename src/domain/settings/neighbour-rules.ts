/** となりのカタログのきまり: what a line of content/neighbours.yml must be, beside its form. */
import { isPrefectureCode } from '../area/area-code.ts';
import type { Municipalities } from '../area/municipality.ts';
import { NATIONAL } from '../area/national.ts';
import { when, type Finding } from '../problem.ts';
import { kindOf, type KindId } from '../vocabulary/kind.ts';
import { isSensitiveNeed } from '../vocabulary/need.ts';
import { isFeedKey } from './feed-key.ts';
import type { WrittenNeighbour } from './neighbour-schema.ts';

/** A name of files on any machine. */
const ID = /^[a-z0-9][a-z0-9-]{0,39}$/;

export type KnownAreas = Pick<Municipalities, 'get'>;

/** What another catalogue's list may hold: no lines of the nation, nothing about violence. */
export function isKindToShare(id: KindId): boolean {
  const { needs, group } = kindOf(id);
  return !needs.some(isSensitiveNeed) && group !== 'helpline';
}

const repeated = (list: readonly string[], path: Finding['path']): readonly Finding[] =>
  list.flatMap((value, at) =>
    when(list.indexOf(value) < at, {
      code: 'listed-twice',
      path: [...path, at],
      message: `「${value}」が2回あります`,
      fix: '1つにしてください。',
    }),
  );

function areaFindings(areas: readonly string[], known: KnownAreas | undefined): readonly Finding[] {
  return areas.flatMap((code, at) => {
    const isNone = known !== undefined && known.get(code) === undefined;
    return when(isNone || code === NATIONAL || isPrefectureCode(code), {
      code: 'unknown-area',
      path: ['areas', at],
      message: `「${code}」は、市区町村のコードではありません`,
      fix: 'content/municipalities.csv にある市区町村のコード（6けた）を書いてください。都道府県や全国は読みません。',
    });
  });
}

/** @param areas to know which codes exist; without it only their form is judged */
export function neighbourFindings(
  id: string,
  { key, feed, areas, kinds = [], max_age: maxAge }: WrittenNeighbour,
  known?: KnownAreas,
): readonly Finding[] {
  return [
    ...when(!ID.test(id), {
      code: 'wrong-format',
      path: [],
      message: `「${id}」は、となりのカタログの id に使えません`,
      fix: '半角の小文字、数字、- だけで、40字までにしてください（例: yuzawa）。写しのファイルの名前になります。',
    }),
    ...when(!new URL(feed).pathname.endsWith('.json'), {
      code: 'wrong-format',
      path: ['feed'],
      message: '「feed」が、.json で終わるアドレスではありません',
      fix: 'サイトのアドレスのうしろに /data/v1/feed.json をつけて書いてください。',
    }),
    ...when(!isFeedKey(key), {
      code: 'wrong-format',
      path: ['key'],
      message: '「key」が、公開鍵の形ではありません',
      fix: 'となりのカタログの「データを使う」のページにある公開鍵（MCowBQYDK2VwAyEA から始まる60字）を、そのまま写してください。',
    }),
    ...areaFindings(areas, known),
    ...repeated(areas, ['areas']),
    ...kinds.flatMap((kind, at) =>
      when(!isKindToShare(kind), {
        code: 'contradiction',
        path: ['kinds', at],
        message: `「${kindOf(kind).label}」は、ほかのカタログからは読みません`,
        fix: 'この種類を消してください。暴力などの相談先と全国の電話は、自分のカタログで確かめて載せます。',
      }),
    ),
    ...repeated(kinds, ['kinds']),
    ...when(maxAge === 0, {
      code: 'wrong-format',
      path: ['max_age'],
      message: '「max_age」が0日です',
      fix: '1から366までの数で書いてください。',
    }),
  ];
}
