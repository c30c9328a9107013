/** よく見てほしい変更。What a reviewer should look at twice. */
import { when } from '../../domain/problem.ts';
import { isFreeMail } from '../../domain/fields/free-mail.ts';
import { isMobile } from '../../domain/fields/phone-findings.ts';
import { isSensitiveVersion, listOf, tableOf, textOf, type EntryVersion } from './entry-version.ts';
import { fieldLabel } from '../../words/ja/field-label.ts';
import type { FieldChange } from './field-change.ts';

/** Fields that say nothing about the place itself. */
const isFact = ({ field }: FieldChange) =>
  !/^(?:verified\.|source$|formerly$|kana$|aliases$|works_with$|members$|secretariat$)/.test(field);

const verified = (version: EntryVersion | undefined, part: string) =>
  textOf(tableOf(version?.front['verified'])[part]);
const numbers = (version: EntryVersion | undefined) => [
  ...listOf(version?.front['phones']).map((phone) => textOf(tableOf(phone)['number'])),
  textOf(version?.front['sms']),
];
const hostOf = (address: string) =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
const linksIn = (version: EntryVersion | undefined) =>
  new Set(version?.body.match(/https?:\/\/[^\s)<>"']+/g) ?? []);
const sensitive =
  'とくに気をつける場所です。住所や電話番号が公表されているものか、よく見てください。';

interface Change {
  readonly before: EntryVersion | undefined;
  readonly after: EntryVersion;
  readonly changes: readonly FieldChange[];
}

/** A number or an address that may be somebody's own. */
export function contactWarnings({ before, after }: Omit<Change, 'changes'>): readonly string[] {
  const known = numbers(before);
  const hasNewMobile = numbers(after).some((number) => isMobile(number) && !known.includes(number));
  const hasNewMail =
    isFreeMail(textOf(after.front['email'])) && after.front['email'] !== before?.front['email'];
  return [
    ...when(
      hasNewMobile,
      '個人の携帯電話かもしれない番号が増えています。運営者が公表しているものか、見てください。',
    ),
    ...when(
      hasNewMail,
      'フリーメールのアドレスが増えています。運営者が公表しているものか、見てください。',
    ),
  ];
}

/** What a place might not want to be known. */
function privacyWarnings({ before, after }: Change): readonly string[] {
  return [
    ...when(
      [before, after].some((version) => version !== undefined && isSensitiveVersion(version)),
      sensitive,
    ),
    ...when(
      before?.front['location'] === 'hidden' && after.front['location'] !== 'hidden',
      '公表していなかった場所が、書かれています。のせてよいか、運営している人に確かめてください。',
    ),
    ...contactWarnings({ before, after }),
  ];
}

/** Where the entry leads its readers now. */
function linkWarnings({ before, after }: Change): readonly string[] {
  const [oldHost, host] = [
    hostOf(textOf(before?.front['url'])),
    hostOf(textOf(after.front['url'])),
  ];
  const known = linksIn(before);
  const newLinks = before ? [...linksIn(after)].filter((link) => !known.has(link)) : [];
  return [
    ...when(
      oldHost !== '' && host !== '' && oldHost !== host,
      `サイトの行き先が変わりました（${oldHost} → ${host}）。その団体のサイトか、開いて見てください。`,
    ),
    ...when(newLinks.length > 0, `本文にリンクが増えました: ${newLinks.slice(0, 3).join(' ')}`),
  ];
}

function dayWarnings({ before, after, changes }: Change): readonly string[] {
  const [oldDay, day] = [verified(before, 'on'), verified(after, 'on')];
  return [
    ...when(
      day !== '' && oldDay === day && changes.some(isFact),
      `中身が変わりましたが、確かめた日はそのままです（${day}）。`,
    ),
    ...when(
      oldDay !== '' && day !== '' && day < oldDay,
      `確かめた日が、前より古くなりました（${oldDay} → ${day}）。`,
    ),
  ];
}

/** New facts need a source that says so. */
function sourceWarnings({ before, after, changes }: Change): readonly string[] {
  const isNew = ({ after: come }: FieldChange) => come.length > 0;
  const isSourced =
    before === undefined || changes.some((change) => change.field === 'source' && isNew(change));
  const isUnsourced = !isSourced || listOf(after.front['source']).length === 0;
  return when(
    isUnsourced && changes.filter(isFact).some(isNew),
    '新しいことが書かれましたが、出典はそのままです。出典のどこに書いてあるか、見てください。',
  );
}

const onlyIn = (version: EntryVersion | undefined) =>
  Object.entries(tableOf(version?.front['for']))
    .filter(([, level]) => level === 'only')
    .map(([id]) => id)
    .concat(version?.front['for_women'] === 'true' ? ['women'] : []);

/** Whoever comes to a place that is not for them is turned away at the door. */
function audienceWarnings({ before, after }: Change): readonly string[] {
  const lost = onlyIn(before).filter((id) => !onlyIn(after).includes(id));
  return when(
    lost.length > 0,
    `「${[...new Set(lost)].map((id) => fieldLabel(`for.${id}`)).join('、')}」の「だけ」が消えています。ほかの人も使えるようになったのか、確かめてください。`,
  );
}

/** One sentence each; none for a change without doubt. */
export function changeWarnings(
  before: EntryVersion | undefined,
  after: EntryVersion,
  changes: readonly FieldChange[],
): readonly string[] {
  const change = { before, after, changes };
  return [
    ...privacyWarnings(change),
    ...audienceWarnings(change),
    ...linkWarnings(change),
    ...dayWarnings(change),
    ...sourceWarnings(change),
    ...when(
      after.errors > 0,
      `まだ直すところが${after.errors}つあります（npm run check で出ます）。`,
    ),
  ];
}
