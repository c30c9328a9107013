/** ネットワークの見出し: what a list of councils says of its bodies. A person's name in it is left out and reported. */
import { typedMembers } from '../../domain/network/typed-member.ts';
import { isPersonsName } from '../../domain/rules/network-rules.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import { cleanDay } from '../clean/clean-date.ts';
import { cleanText, saysNothing } from '../clean/clean-text.ts';
import type { Cleaned, LeftOut } from '../clean/left-out.ts';
import { shorten } from '../clean/open-data-text.ts';
import type { RowText } from './row-field.ts';

const WHY = '人の名前かもしれないので、のせません';

const filled = (cell = '') => (saysNothing(cell) ? '' : cell);

function bodiesIn(
  cell: string | undefined,
  what: string,
): Cleaned<ReturnType<typeof typedMembers>> {
  const written = typedMembers(filled(cell));
  const isPerson = ({ who, role = '' }: (typeof written)[number]) =>
    isPersonsName(who) || isPersonsName(role);
  const leftOut = written.filter(isPerson).map(({ who, role }): LeftOut => ({
    what,
    value: [who, role].filter(Boolean).join('：'),
    why: WHY,
  }));
  return { value: written.filter((one) => !isPerson(one)), leftOut };
}

const said = (text: string | undefined, max: number) =>
  filled(text) === '' ? undefined : shorten(cleanText(filled(text)), max);

/** Nothing for what is no network. */
export function rowNetwork(row: RowText, kind: KindId): Cleaned<Readonly<Record<string, unknown>>> {
  if (kind !== 'support-network') return { value: {}, leftOut: [] };
  const members = bodiesIn(row.members, '入っている団体');
  const secretariat = bodiesIn(row.secretariat, '事務局');
  const fields = {
    members: members.value.map(({ who, role }) => ({
      who: shorten(cleanText(who), 160),
      ...(role === undefined ? {} : { role: shorten(cleanText(role), 120) }),
    })),
    secretariat: secretariat.value.map(({ who }) => shorten(cleanText(who), 160)),
    legal_basis: said(row.legal_basis, 120),
    meets: said(row.meets, 160),
    since: cleanDay(filled(row.since)),
  };
  return {
    value: Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined && value.length > 0),
    ),
    leftOut: [...members.leftOut, ...secretariat.leftOut],
  };
}
