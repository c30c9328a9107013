/**
 * 文として読まれるところ。Everything of an entry that people read as prose, each piece at its path; a line of the body at
 * ['body', its number].
 */
import type { Finding } from '../problem.ts';
import type { Resource } from './entry-schema.ts';

export interface EntryWords {
  readonly path: Finding['path'];
  readonly text: string;
}

const LISTS = [
  'aliases',
  'bring',
  'requires',
  'not_required',
  'tasks',
  'host_adjusts',
  'secretariat',
] as const;
const LINES = [
  'name',
  'summary',
  'hours_note',
  'first_visit_note',
  'who_note',
  'fee_note',
  'pay_note',
  'legal_basis',
  'meets',
] as const;

export function entryWords(resource: Resource): readonly EntryWords[] {
  const { provider, phones, status, location, verified, members, wanted, body } = resource;
  const one = (path: Finding['path'], text: string | undefined): readonly EntryWords[] =>
    text ? [{ path, text: text.normalize('NFKC') }] : [];
  const place = typeof location === 'object' ? location : undefined;
  return [
    ...LINES.flatMap((field) => one([field], resource[field])),
    ...LISTS.flatMap((field) =>
      (resource[field] ?? []).flatMap((text, index) => one([field, index], text)),
    ),
    ...one(['provider', 'name'], provider?.name),
    ...(phones ?? []).flatMap(({ label }, index) => one(['phones', index, 'label'], label)),
    ...(members ?? []).flatMap(({ who, role }, index) => [
      ...one(['members', index, 'who'], who),
      ...one(['members', index, 'role'], role),
    ]),
    ...(wanted ?? []).flatMap((asked, index) => [
      ...one(['wanted', index, 'what'], asked.what),
      ...one(['wanted', index, 'how_many'], asked.how_many),
    ]),
    ...one(['location', 'building'], place?.building),
    ...one(['location', 'access'], place?.access),
    ...one(['status', 'note'], status.note),
    ...one(['verified', 'by'], verified?.by),
    ...body.split('\n').flatMap((line, index) => one(['body', index], line)),
  ];
}
