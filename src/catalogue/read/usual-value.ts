/**
 * 「ふつうは」の値。One fact's value in the table of what is usual: which words each heading takes, and what they mean.
 */
import { valueFindings, type ValueRule } from '../../domain/fields/value-rule.ts';
import { when, type Finding } from '../../domain/problem.ts';
import {
  STARTERS,
  USUAL_BOOKINGS,
  USUAL_CONTRACTS,
  USUAL_FEES,
  USUAL_FLAGS,
  type UsualFacts,
  type UsualField,
} from '../../domain/entry/usual.ts';
import { wrongType } from './checked-table.ts';
import type { MappingValue } from './yaml-mapping.ts';

type Path = Finding['path'];
type Written = { readonly [key: string]: MappingValue };

export interface ReadValue {
  readonly facts: UsualFacts;
  readonly findings: readonly Finding[];
}

/** How a heading's value is written: one value, several of them, a yes, or ages. */
type Shape =
  { readonly as: 'one' | 'several'; readonly rule: ValueRule } | { readonly as: 'yes' | 'ages' };

const oneOf = (what: string, ids: readonly string[]): ValueRule => ({ is: 'one-of', what, ids });
const texts = (what: string): Shape => ({ as: 'several', rule: { is: 'text', what, max: 60 } });

const HOURS: Shape = { as: 'several', rule: { is: 'hours', what: 'hours' } };

const SHAPES: Readonly<Record<UsualField, Shape>> = {
  fee: { as: 'one', rule: oneOf('fee', USUAL_FEES) },
  hours: HOURS,
  office_hours: HOURS,
  ages: { as: 'ages' },
  may_start: { as: 'several', rule: oneOf('may_start', STARTERS) },
  booking: { as: 'one', rule: oneOf('booking', USUAL_BOOKINGS) },
  ...(Object.fromEntries(USUAL_FLAGS.map((flag) => [flag, { as: 'yes' }])) as Record<
    (typeof USUAL_FLAGS)[number],
    Shape
  >),
  requires: texts('requires'),
  not_required: texts('not_required'),
  contract: { as: 'one', rule: oneOf('contract', USUAL_CONTRACTS) },
  route: { as: 'one', rule: oneOf('route', ['via-consultation']) },
};

/** Hours may be written with the days on which it is closed. */
const CLOSED_DAYS: Readonly<Partial<Record<UsualField, keyof UsualFacts>>> = {
  hours: 'except',
  office_hours: 'office_except',
};
export const mayHaveExceptions = (field: UsualField): boolean => field in CLOSED_DAYS;

const EXCEPT: ValueRule = { is: 'except', what: 'except' };
const AGE: ValueRule = { is: 'number', what: 'ages', max: 120 };
const MOST = 12;

/** undefined where it is no list of texts */
function listOf(written: MappingValue): readonly string[] | undefined {
  const list = typeof written === 'string' ? [written] : written;
  if (!Array.isArray(list)) return undefined;
  const words = list.filter((one): one is string => typeof one === 'string');
  return words.length === list.length && words.length > 0 ? words : undefined;
}

function several(written: MappingValue, rule: ValueRule, path: Path) {
  const values = listOf(written);
  if (!values || values.length > MOST)
    return {
      values: [],
      findings: [wrongType(path, `[ ] の中に、1つから${MOST}個までならべます。`)],
    };
  return {
    values: values.map((value) => value.trim()),
    findings: [
      ...values.flatMap((value) => valueFindings(rule, value).map((found) => ({ ...found, path }))),
      ...when(new Set(values).size < values.length, {
        code: 'listed-twice',
        path,
        message: `「${String(path.at(-2))}」に、同じことが2回あります`,
        fix: '片方を消してください。',
      }),
    ],
  };
}

function one(field: UsualField, written: MappingValue, rule: ValueRule, path: Path): ReadValue {
  if (typeof written !== 'string')
    return { facts: {}, findings: [wrongType(path, '1つの値を書いてください。')] };
  return {
    facts: { [field]: written },
    findings: valueFindings(rule, written).map((found) => ({ ...found, path })),
  };
}

/** A no would be guessed of every place of the kind. */
const yes = (field: UsualField, written: MappingValue, path: Path): ReadValue => ({
  facts: { [field]: true },
  findings: when(written !== 'true', {
    code: 'not-a-flag',
    path,
    message: `「${field}」は true だけです`,
    fix: '「ふつうは、できる」と言えるときだけ true を書きます。できないこと、分からないことは書きません。',
  }),
});

function ages(written: MappingValue, path: Path): ReadValue {
  const fix = '{ min: 15, max: 49 } のように書いてください（片方だけでもよい）。';
  if (typeof written !== 'object' || Array.isArray(written))
    return { facts: {}, findings: [wrongType(path, fix)] };
  const table = written as Written;
  const limits = Object.entries(table);
  const isSound = limits.length > 0 && limits.every(([name]) => name === 'min' || name === 'max');
  const [min, max] = [table['min'], table['max']].map((age) =>
    age === undefined ? age : Number(age),
  );
  return {
    facts: {
      ages: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
    },
    findings: [
      ...when(!isSound, wrongType(path, fix)),
      ...limits.flatMap(([name, age]) =>
        valueFindings(AGE, typeof age === 'string' ? age : '').map((found) => ({
          ...found,
          path: [...path, name],
        })),
      ),
      ...when(min !== undefined && max !== undefined && min > max, {
        code: 'ages-reversed',
        path,
        message: `「何歳から」（${min}）が「何歳まで」（${max}）より大きくなっています`,
        fix: 'min と max を見なおしてください。',
      }),
    ],
  };
}

function withExceptions(
  field: UsualField,
  read: ReadValue,
  written: Written,
  path: Path,
): ReadValue {
  const closed = CLOSED_DAYS[field];
  if (closed === undefined || written['except'] === undefined) return read;
  const { values, findings } = several(written['except'], EXCEPT, [...path, 'except']);
  return {
    facts: { ...read.facts, [closed]: values },
    findings: [...read.findings, ...findings],
  };
}

/** @param written the fact's table: its value stands under `is`, beside its source */
export function readUsualValue(field: UsualField, written: Written, path: Path): ReadValue {
  const value = written['is'];
  const at = [...path, 'is'];
  if (value === undefined)
    return {
      facts: {},
      findings: [
        {
          code: 'missing-field',
          path: at,
          message: '「is」がありません',
          fix: 'is に値を書いてください。使える値は、このファイルのはじめにあります。',
        },
      ],
    };
  const shape = SHAPES[field];
  switch (shape.as) {
    case 'yes':
      return yes(field, value, at);
    case 'ages':
      return ages(value, at);
    case 'one':
      return one(field, value, shape.rule, at);
    case 'several': {
      const { values, findings } = several(value, shape.rule, at);
      return withExceptions(field, { facts: { [field]: values }, findings }, written, path);
    }
  }
}
