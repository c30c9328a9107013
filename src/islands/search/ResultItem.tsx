/** ひとつの場所 in the results. */
import type { ReactNode } from 'react';
import { phoneDisplay, phoneHref } from '../../domain/contact.ts';
import { kindOf } from '../../domain/kind.ts';
import { isSensitiveNeed } from '../../domain/need.ts';
import { markParts } from '../../search/mark.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { searchText } from '../../site/search-text.ts';

interface Props {
  readonly document: SearchDocument;
  readonly areaName: string;
  readonly href: string;
  /** words to mark, folded */
  readonly needles: readonly string[];
}

function Marked({ text, needles }: { readonly text: string; readonly needles: readonly string[] }) {
  return <>{markParts(text, needles).map((part, at) => (part.isMarked ? <mark key={at}>{part.text}</mark> : part.text))}</>;
}

export function ResultItem({ document, areaName, href, needles }: Props) {
  const kind = kindOf(document.kind);
  return (
    <li className="place" data-resource-id={document.id}>
      <div className="tags">
        <span className="tag">{kind.label}</span>
        {document.state !== 'open' && <span className="tag state">{searchText.state[document.state]}</span>}
      </div>
      <h3><a href={href}><Marked text={document.name} needles={needles} /></a></h3>
      <p>{document.summary ? <Marked text={document.summary} needles={needles} /> : kind.sentence}</p>
      <p className="facts-line"><span>{areaName}</span>{!document.needs.some(isSensitiveNeed) && <shortlist-button data-id={document.id} data-name={document.name} />}</p>
    </li>
  );
}

interface LineProps extends Pick<Props, 'document' | 'href'> {
  /** 「いま つながります／あす16:00から」, where the hours are known */
  readonly badge?: ReactNode;
}

/** 電話相談: the number is the answer. */
export function LineItem({ document, href, badge }: LineProps) {
  const [number] = document.phones;
  return (
    <li className="line-card" data-resource-id={document.id}>
      <h3><a href={href}>{document.name}</a></h3>
      {number && <a className="number" href={phoneHref(number)}>{phoneDisplay(number)}</a>}
      {badge && <p className="line-hours">{badge}</p>}
      <p>{document.summary ?? ''}</p>
    </li>
  );
}
