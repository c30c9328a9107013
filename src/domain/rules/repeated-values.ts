/** 二度書き: lists that name the same thing twice. */
import { phoneDigits } from '../fields/phone.ts';
import { isPrefectureCode } from '../area/area-code.ts';
import type { Finding } from '../problem.ts';
import type { Resource } from '../entry/entry-schema.ts';

const LISTS = [
  'needs',
  'steps',
  'area',
  'aliases',
  'except',
  'bring',
  'requires',
  'not_required',
  'tasks',
  'host_adjusts',
  'languages',
  'works_with',
  'council',
  'secretariat',
  'contact_by',
  'formerly',
] as const;

const twice = (
  path: Finding['path'],
  message: string,
  fix = '片方を消してください。',
): Finding => ({ code: 'listed-twice', level: 'warning', path, message, fix });

export function repeatedFindings(resource: Resource): readonly Finding[] {
  const { name, aliases, area, phones, members } = resource;
  const whos = (members ?? []).map(({ who }) => who);
  const numbers = (phones ?? []).map(({ number, label, hours }) =>
    JSON.stringify([
      phoneDigits(number),
      /内線?\D*(\d+)/.exec(number.normalize('NFKC'))?.[1],
      label,
      hours,
    ]),
  );
  return [
    ...LISTS.flatMap((field) => {
      const list: readonly unknown[] = resource[field] ?? [];
      return list.flatMap((value, index) =>
        list.indexOf(value) < index
          ? [twice([field, index], `「${field}」に「${String(value)}」が2回あります`)]
          : [],
      );
    }),
    ...whos.flatMap((who, index) =>
      whos.indexOf(who) < index
        ? [twice(['members', index], `「members」に「${who}」が2回あります`)]
        : [],
    ),
    ...(aliases ?? []).flatMap((alias, index) =>
      alias.normalize('NFKC') === name.normalize('NFKC')
        ? [
            twice(
              ['aliases', index],
              `別の呼び名（aliases）が、名前と同じです（「${alias}」）`,
              'この行を消してください。',
            ),
          ]
        : [],
    ),
    ...area.flatMap((code, index) => {
      const whole =
        code === 'national'
          ? undefined
          : area.find(
              (other) =>
                other === 'national' ||
                (other !== code &&
                  isPrefectureCode(other) &&
                  other.slice(0, 2) === code.slice(0, 2)),
            );
      return whole ? [twice(['area', index], `「${code}」は「${whole}」にふくまれています`)] : [];
    }),
    ...numbers.flatMap((number, index) =>
      numbers.indexOf(number) < index
        ? [
            twice(
              ['phones', index, 'number'],
              `同じ電話番号が2回あります（${phones![index]!.number}）`,
            ),
          ]
        : [],
    ),
  ];
}
