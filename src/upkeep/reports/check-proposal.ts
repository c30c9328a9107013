/** 投稿のまちがい: what is wrong with a proposed entry, as a question of its form. */
import { fieldLabel } from '../../words/ja/field-label.ts';
import { ISSUE_FORMS, type IssueFormId } from '../../words/ja/issue-form.ts';
import type { Problem } from '../../domain/problem.ts';
import type { AnswerFinding } from './outcome.ts';

/** phones.0.number → phones, location.address → address, status.on → ended_on … */
const FORM_FIELDS: Readonly<Record<string, string>> = {
  'location.address': 'address',
  location: 'address',
  'provider.name': 'provider',
  'source.title': 'source_title',
  'source.url': 'source_url',
  'status.on': 'ended_on',
  'status.until': 'until',
  'status.successor': 'successor',
  'status.note': 'status_note',
  'place.name': 'place',
  'place.address': 'address',
  on: 'dates',
  hours_note: 'hours',
  fax: 'phones',
  route: 'kind',
};

/** A problem under the heading of the form where it can be mended. */
export function findingOf(
  { field = '', code, message, fix }: Problem,
  form: IssueFormId,
): AnswerFinding {
  const path = field
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .join('.');
  const fields: Readonly<Record<string, string>> = ISSUE_FORMS[form];
  const heading =
    fields[FORM_FIELDS[path] ?? path] ??
    fields[path.split('.')[0]!] ??
    (field === '' ? fields['note'] : undefined) ??
    fieldLabel(path);
  // A person knows the form's headings, not the keys of a file. The first is the key; a later one is what was written.
  return {
    heading: heading || 'そのほか',
    code,
    message: message.replace(/「[a-z_.]+」/, `「${heading}」`),
    fix,
  };
}
