/** 知らせるリンク。Prefilled reports. The address holds only what the page already shows, never what a person typed. */
import { needLabel, type NeedId } from '../../domain/vocabulary/need.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { reportText } from '../../words/ja/report.ts';
import { gatheringsText } from '../../words/ja/gatherings.ts';
import { operatorText } from '../../words/ja/operator.ts';
import { operatorWays, type Letter, type OperatorWay } from './operator-links.ts';
import { routes } from './routes.ts';
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

/** The same as a letter to the body; on a sensitive page `operatorWays` leaves it out. */
export function mistakeLetter(resource: Resource): Letter {
  return {
    subject: operatorText.letter.mistake(resource.name),
    body: operatorText.letter.mistakeBody(new URL(routes.resource(resource), SITE.url).href),
  };
}

export function gapLetter(area: string, need: NeedId): Letter {
  return {
    subject: operatorText.letter.gap(area, needLabel(need)),
    body: operatorText.letter.gapBody,
  };
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

/** The same of an area as a whole. */
export function areaGapLink(area: string): string {
  return formAddress(newIssueAddress(), 'gap', { title: reportText.areaGap(area), area });
}

export function areaGapLetter(area: string): Letter {
  return { subject: reportText.areaGap(area), body: operatorText.letter.gapBody };
}

/** 相談会・行事を知らせる, on GitHub and as a letter with what is asked */
export const eventLink = (): string => formAddress(newIssueAddress(), 'event');
export const eventLetter = (): Letter => gatheringsText.letter;

/** For a page's script, where the area is only chosen later: the letter asks for it. Nothing where no body is named. */
export function gapWays(): { readonly ways?: readonly Pick<OperatorWay, 'label' | 'href'>[] } {
  const { gapAny: subject, gapAnyBody: body } = operatorText.letter;
  // A space in front, for they follow each other in a line.
  const ways = operatorWays(SITE.contact, { letter: { subject, body } }).map(({ label, href }) => ({
    label: ` ${label}`,
    href,
  }));
  return ways.length > 0 ? { ways } : {};
}
