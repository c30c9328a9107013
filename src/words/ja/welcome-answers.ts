/** だれのための場所か, as the issue form for a new place asks it: answer → value. Public posts name no violence. */
import { AUDIENCES } from '../../domain/vocabulary/audience.ts';
import { FIELD_CHOICES } from './fields.ts';

const byLabel = (choices: readonly { readonly value: string; readonly label: string }[] = []) =>
  Object.fromEntries(choices.map(({ value, label }) => [label, value]));

const OPEN_AUDIENCES = byLabel(
  AUDIENCES.filter(({ id }) => id !== 'violence').map(({ id, label }) => ({ value: id, label })),
);

export const WELCOME_ANSWERS: Readonly<
  Record<'serves' | 'for_only' | 'for_mainly' | 'may_start', Readonly<Record<string, string>>>
> = {
  serves: byLabel(FIELD_CHOICES['serves']),
  for_only: OPEN_AUDIENCES,
  for_mainly: OPEN_AUDIENCES,
  may_start: byLabel(FIELD_CHOICES['may_start']),
};
