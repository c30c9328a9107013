/** 空白として数える種類: all but lines of the nation, and the desks of violence, of which no page counts where they are missing. */
import { KINDS, kindOf, type KindId } from '../vocabulary/kind.ts';
import { isSensitiveNeed, NEED_IDS, type NeedId } from '../vocabulary/need.ts';

export const GAP_KINDS: readonly KindId[] = KINDS.filter(
  ({ group, needs }) => group !== 'helpline' && !needs.some(isSensitiveNeed),
).map(({ id }) => id);

export const GAP_NEEDS: readonly NeedId[] = NEED_IDS.filter((need) => !isSensitiveNeed(need));

/** Somewhere one can be, eat, work or learn: no desk, no line, and no network behind them. */
export const isBeyondDesks = (kind: KindId): boolean =>
  !['consult', 'helpline', 'network'].includes(kindOf(kind).group);

/** Of a desk by law one in a municipality is as it should be: alone means more for the others. */
export const isDesk = (kind: KindId): boolean => kindOf(kind).group === 'consult';
