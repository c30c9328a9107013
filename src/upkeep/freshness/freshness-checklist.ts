/**
 * 確かめることの一覧。A checklist of what is due in one municipality, as Markdown for an issue. The same entries make the
 * same text on any day.
 */
import { informationLabel } from '../../words/ja/verified.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import { questionsFor } from '../../domain/entry/open-questions.ts';
import { questionText } from '../../words/ja/questions.ts';
import { plainMarkdown } from '../issues/plain-markdown.ts';
import type { DueEntry } from './due-entries.ts';
import { otherContact, phoneWords } from './due-words.ts';

/** As much as a person calls in some weeks. */
const MOST = 30;

function item({ resource, expired }: DueEntry, repository: string | undefined): string {
  const phones = phoneWords(resource);
  const questions = questionsFor(resource).map(questionText);
  const contact = otherContact(resource);
  const parts = [
    `${plainMarkdown(informationLabel(resource))}。${expired.map((what) => `${what}。`).join('')}`,
    phones.length > 0
      ? `電話 ${phones.map((phone) => `\`${phone.replaceAll('`', '')}\``).join('、')}`
      : `電話はのっていません。${contact ? `\`${contact.replaceAll('`', '')}\`` : resource.source[0] ? `出典: ${plainMarkdown(resource.source[0].title)}` : '出典の資料はありません'}`,
    ...(questions.length > 0 ? [`聞くこと: ${questions.join('／')}`] : []),
    // A link would name what a person looks for in a sensitive need.
    ...(repository && !resource.needs.some(isSensitiveNeed)
      ? [`[ファイルを直す](${repository}/edit/main/content/resources/${resource.id}.md)`]
      : []),
  ];
  return `- [ ] \`${resource.id}\` **${plainMarkdown(resource.name)}**（${kindOf(resource.kind).label}）<br>${parts.join('<br>')}`;
}

const ease = ({ resource }: DueEntry) =>
  resource.phones?.length ? 0 : otherContact(resource) ? 1 : 2;

export function freshnessChecklist(
  area: string,
  due: readonly DueEntry[],
  repository?: string,
): string {
  // Whoever can be called comes first.
  const shown = due.toSorted((a, b) => ease(a) - ease(b)).slice(0, MOST);
  return [
    `${area}の、情報が古くなった場所です。電話や訪問で確かめて、しるしをつけてください。`,
    '確かめたら、ファイルの `verified` の3行（on 日付・by 確かめた人や団体・how 確かめかた）を書きます。パソコンでは `npm run confirm -- 場所のid --how phone --by 会や団体の名前` でもできます。読んだだけで日付を新しくしないでください。',
    '電話では、はじめに「地域の居場所や相談先を紹介するサイトにのせている情報を、確かめています」と伝えると、話が早くすみます。',
    shown.map((entry) => item(entry, repository)).join('\n'),
    ...(due.length > shown.length
      ? [
          `ほかに${due.length - shown.length}件あります。しるしのついた場所を書きかえると、つぎの場所が出ます。`,
        ]
      : []),
  ].join('\n\n');
}
