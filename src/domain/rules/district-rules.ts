/** 圏域のきまり: what a municipality's list of districts must be, and when an entry's district is doubtful. */
import type { Districts } from '../entry/district-schema.ts';
import { when, type Finding } from '../problem.ts';
import { warning, type Rule } from './rule.ts';
import { sourceDaysToCome } from './source-days.ts';

const fileOf = (code: string) => `content/districts/${code}.yml`;

function repeatedNames(names: readonly string[]): readonly Finding[] {
  return names.flatMap((name, at) =>
    when(names.indexOf(name) < at, {
      code: 'listed-twice',
      path: ['names', at],
      message: `「${name}」が2回あります`,
      fix: '1つにしてください。',
    }),
  );
}

/** @param place of the file's name; undefined where there is none */
export function districtFileFindings(
  districts: Districts,
  place: { readonly kind: string } | undefined,
  today?: string,
): readonly Finding[] {
  return [
    ...when(place === undefined || place.kind === 'prefecture', {
      code: 'unknown-area',
      path: ['called'],
      message: 'ファイルの名前が、市区町村のコードではありません',
      fix: 'content/municipalities.csv にある市区町村のコード（6けた）を、名前にしてください。',
    }),
    ...when(districts.names.length === 0, {
      code: 'missing-field',
      path: ['names'],
      message: '名前（names）が1つもありません',
      fix: 'その市区町村の資料にある名前を、ぜんぶ書いてください。',
    }),
    ...repeatedNames(districts.names),
    ...sourceDaysToCome(districts.source, today, ['source']),
  ];
}

/** A name that the municipality does not use is a slip, or a list that has grown old. Where no list is there, nothing is known. */
export const districtFindings: Rule = ({ district, area }, { districts }) => {
  if (district === undefined || districts === undefined) return [];
  const lists = area.flatMap((code) => {
    const list = districts.get(code);
    return list === undefined ? [] : [{ code, list }];
  });
  const [first] = lists;
  if (first === undefined || lists.some(({ list }) => list.names.includes(district))) return [];
  return [
    warning(
      'contradiction',
      ['district'],
      `「${district}」は、この市区町村の${first.list.called}の名前にありません`,
      `${fileOf(first.code)} にある名前（${first.list.names.slice(0, 6).join('、')}など）から選んでください。名前が変わったときは、そのファイルを直してください。`,
    ),
  ];
};
