/** Prefilled reports. The address holds only what the page already shows, never what a person typed. */
import { needLabel, type NeedId } from '../../domain/vocabulary/need.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { reportText } from '../../words/ja/report.ts';
import { isSensitive } from '../entry/entry-lines.ts';
import { formAddress } from './form-address.ts';
import { SITE } from '../build/site-config.ts';

/** Where anything can be reported, with nothing filled in. */
export function newIssueAddress(): string {
  return `${SITE.repository}/issues/new`;
}

/** 参加のしかた, as the repository's host shows it */
export function contributingAddress(): string {
  return `${SITE.repository}/blob/HEAD/CONTRIBUTING.md`;
}

/** Where one chooses what to report. */
export function chooseFormAddress(): string {
  return `${newIssueAddress()}/choose`;
}

/** まちがいを知らせる. For sensitive entries the link names nothing. */
export function mistakeLink(resource: Resource): string {
  if (isSensitive(resource)) return formAddress(newIssueAddress(), 'mistake');
  return formAddress(newIssueAddress(), 'mistake', {
    title: reportText.mistake(resource.name),
    place: resource.id,
  });
}

/** 足りない場所を知らせる: `area` is a name such as 練馬区. Not for sensitive needs, whose pages offer no report. */
export function gapReportLink(area: string, need: NeedId): string {
  const label = needLabel(need);
  return formAddress(newIssueAddress(), 'gap', {
    title: reportText.gap(area, label),
    area,
    need: label,
  });
}
