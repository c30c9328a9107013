/** Prefilled reports. The address holds only what the page already shows, never what a person typed. */
import type { Resource } from '../domain/resource-schema.ts';
import { isSensitive } from './entry-words.ts';
import { SITE } from './site-config.ts';

function newIssue(title: string, body: string): string {
  return `${SITE.repository}/issues/new?${new URLSearchParams({ title, body })}`;
}

/** Where anything can be reported, with nothing filled in. */
export function newIssueAddress(): string {
  return `${SITE.repository}/issues/new`;
}

/** 参加のしかた, as the repository's host shows it */
export function contributingAddress(): string {
  return `${SITE.repository}/blob/HEAD/CONTRIBUTING.md`;
}

/** まちがいを知らせる. For sensitive entries the link names nothing. */
export function mistakeLink(resource: Resource): string {
  if (isSensitive(resource)) return `${SITE.repository}/issues/new`;
  return newIssue(
    `まちがい: ${resource.name}`,
    ['どこがちがいますか（分かる範囲で）:', '', '', '正しいことが分かるところ（サイトのアドレスなど）:', '', '', `場所の id: ${resource.id}`, '', '※ 個人の名前や連絡先は書かないでください。'].join('\n'),
  );
}

/** この出口がない */
export function gapReportLink(area: string, need: string): string {
  return newIssue(`この出口がない: ${area}「${need}」`, [`地域: ${area}`, `困りごと: ${need}`, '', 'あるとよい場所（分かる範囲で）:', '', '', '※ 個人の名前や連絡先は書かないでください。'].join('\n'));
}
