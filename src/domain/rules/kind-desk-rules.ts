/** 種類ごとの聞ける窓口のきまり: a desk is one that can be called, of one municipality and kind, and no private number. */
import type { Resource } from '../entry/entry-schema.ts';
import type { WrittenKindDesk } from '../entry/kind-desk-schema.ts';
import { isMobile } from '../fields/phone-findings.ts';
import { when, type Finding } from '../problem.ts';
import { sourceDaysToCome } from './source-days.ts';

export interface AroundDesks {
  /** a code that is no municipality's has none; without it they are not judged */
  readonly areas?: { get(code: string): { readonly kind: string } | undefined } | undefined;
  readonly entries: ReadonlyMap<string, Pick<Resource, 'name' | 'phones' | 'status'>>;
  /** 2026-11-22; without it no date is in the future */
  readonly today?: string | undefined;
}

type Path = Finding['path'];

function areaFindings({ area }: WrittenKindDesk, { areas }: AroundDesks, path: Path) {
  if (!areas) return [];
  const place = areas.get(area);
  return when(place === undefined || place.kind === 'prefecture', {
    code: 'unknown-area',
    path: [...path, 'area'],
    message: `「${area}」は、市区町村のコードではありません`,
    fix: 'content/municipalities.csv にある市区町村のコード（6けた）を書いてください。',
  });
}

function entryFindings(id: string, { entries }: AroundDesks, path: Path): readonly Finding[] {
  const entry = entries.get(id);
  if (!entry || entry.status.state === 'closed')
    return [
      {
        code: 'dangling-id',
        path,
        message: `「${id}」という場所は、カタログにありません`,
        fix: 'のっている場所の id を書くか、entry を消して、name と phone を書いてください。',
      },
    ];
  return when(!entry.phones?.length, {
    code: 'contradiction',
    path,
    message: `「${entry.name}」には、電話番号が書いてありません`,
    fix: '番号のある窓口の id を書くか、entry を消して、name と phone を書いてください。',
  });
}

function whoFindings(desk: WrittenKindDesk, around: AroundDesks, path: Path): readonly Finding[] {
  const { entry, name, phone } = desk;
  if (entry !== undefined)
    return [
      ...entryFindings(entry, around, [...path, 'entry']),
      ...when(name !== undefined || phone !== undefined, {
        code: 'contradiction',
        path: [...path, name === undefined ? 'phone' : 'name'],
        message: 'entry と、name や phone の、両方があります',
        fix: 'カタログにある窓口なら entry だけを、なければ name と phone を書いてください。',
      }),
    ];
  return [
    ...when(name === undefined || phone === undefined, {
      code: 'missing-field',
      path: [...path, name === undefined ? 'name' : 'phone'],
      message: 'だれに聞けるかが、書いてありません',
      fix: 'entry（カタログにある窓口の id）か、name と phone を書いてください。',
    }),
    ...when(phone !== undefined && isMobile(phone), {
      code: 'personal-mobile',
      path: [...path, 'phone'],
      message: '個人の携帯電話かもしれない番号です',
      fix: '窓口の固定の番号を書いてください。なければ、この窓口は書きません。',
    }),
  ];
}

/** @param before the desks that stand earlier in the file */
export function kindDeskFindings(
  desk: WrittenKindDesk,
  before: readonly WrittenKindDesk[],
  around: AroundDesks,
  path: Path,
): readonly Finding[] {
  return [
    ...areaFindings(desk, around, path),
    ...whoFindings(desk, around, path),
    ...when(
      before.some(({ area, kind }) => area === desk.area && kind === desk.kind),
      {
        code: 'listed-twice',
        path,
        message: `「${desk.area}」の「${desk.kind}」が2回あります`,
        fix: '1つにしてください。',
      },
    ),
    ...when(desk.source.length === 0, {
      code: 'missing-field',
      path: [...path, 'source'],
      message: '出典（source）がありません',
      fix: 'そう書いてある資料を書いてください。出典のないことは、この表に書けません。',
    }),
    ...desk.source.flatMap((source, at) =>
      sourceDaysToCome(source, around.today, [...path, 'source', at]),
    ),
  ];
}
