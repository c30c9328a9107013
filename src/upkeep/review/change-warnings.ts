/** What a reviewer should look at twice. */
import { isFreeMail, isMobile } from '../../domain/fields/phone.ts';
import { isSensitiveVersion, listOf, tableOf, textOf, type EntryVersion } from './entry-version.ts';
import type { FieldChange } from './field-change.ts';

/** Fields that say nothing about the place itself. */
const isFact = ({ field }: FieldChange) => !/^(?:verified\.|source$|formerly$|kana$|aliases$|works_with$|members$)/.test(field);

const verified = (version: EntryVersion | undefined, part: string) => textOf(tableOf(version?.front['verified'])[part]);
const numbers = (version: EntryVersion | undefined) => [...listOf(version?.front['phones']).map((phone) => textOf(tableOf(phone)['number'])), textOf(version?.front['sms'])];
const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '');
const linksIn = (version: EntryVersion | undefined) => new Set(version?.body.match(/https?:\/\/[^\s)<>"']+/g) ?? []);
const sensitive = 'とくに気をつける場所です。住所や電話番号が公表されているものか、よく見てください。';

/** One sentence each; none for a change without doubt. */
export function changeWarnings(before: EntryVersion | undefined, after: EntryVersion, changes: readonly FieldChange[]): readonly string[] {
  const facts = changes.filter(isFact);
  const warn = (isSo: boolean, text: string) => (isSo ? [text] : []);
  const [oldDay, day] = [verified(before, 'on'), verified(after, 'on')];
  const isSourced = before === undefined || changes.some(({ field, after: come }) => field === 'source' && come.length > 0);
  const [oldHost, host] = [hostOf(textOf(before?.front['url'])), hostOf(textOf(after.front['url']))];
  const known = linksIn(before);
  const newLinks = before ? [...linksIn(after)].filter((link) => !known.has(link)) : [];
  return [
    ...warn(isSensitiveVersion(after) || (before !== undefined && isSensitiveVersion(before)), sensitive),
    ...warn(before?.front['location'] === 'hidden' && after.front['location'] !== 'hidden', '公表していなかった場所が、書かれています。のせてよいか、運営している人に確かめてください。'),
    ...warn(numbers(after).some((number) => isMobile(number) && !numbers(before).includes(number)), '個人の携帯電話かもしれない番号が増えています。運営者が公表しているものか、見てください。'),
    ...warn(isFreeMail(textOf(after.front['email'])) && after.front['email'] !== before?.front['email'], 'フリーメールのアドレスが増えています。運営者が公表しているものか、見てください。'),
    ...warn(oldHost !== '' && host !== '' && oldHost !== host, `サイトの行き先が変わりました（${oldHost} → ${host}）。その団体のサイトか、開いて見てください。`),
    ...warn(newLinks.length > 0, `本文にリンクが増えました: ${newLinks.slice(0, 3).join(' ')}`),
    ...warn(before !== undefined && facts.length > 0 && oldDay === day, `中身が変わりましたが、確かめた日はそのままです（${day || 'なし'}）。`),
    ...warn(oldDay !== '' && day !== '' && day < oldDay, `確かめた日が、前より古くなりました（${oldDay} → ${day}）。`),
    ...warn(facts.some(({ after: come }) => come.length > 0) && (!isSourced || listOf(after.front['source']).length === 0), '新しいことが書かれましたが、出典はそのままです。出典のどこに書いてあるか、見てください。'),
    ...warn(after.errors > 0, `まだ直すところが${after.errors}つあります（npm run check で出ます）。`),
  ];
}
