/** することと、もらえるお金: what an entry says of work. */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { CONTACT_BY, workText } from '../../words/ja/work.ts';
import { flagged } from './entry-facts.ts';

export function workFacts(resource: Resource): readonly string[] {
  const { tasks, hours_per_week: perWeek, pay, pay_note, contract, host_adjusts } = resource;
  const { contact_by: contactBy } = resource;
  return [
    ...(tasks ? [workText.tasks(tasks)] : []),
    ...(perWeek ? [workText.perWeek(perWeek.min, perWeek.max)] : []),
    ...(pay ? [workText.pay[pay]] : []),
    ...(pay_note ? [pay_note] : []),
    ...flagged(resource.transport_paid, workText.transport),
    ...(contract ? [workText.contract[contract]] : []),
    ...(host_adjusts ? [workText.adjusts(host_adjusts)] : []),
    ...flagged(resource.certified, workText.certified),
    ...(contactBy ? [workText.contactBy(contactBy.map((way) => CONTACT_BY[way]))] : []),
  ];
}
