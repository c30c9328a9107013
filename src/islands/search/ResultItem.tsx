/** ひとつの場所 in the results. */
import { phoneDisplay, phoneHref } from '../../domain/contact.ts';
import { KIND_SENTENCES } from '../../domain/kind-sentences.ts';
import { kindOf } from '../../domain/kind.ts';
import type { Clock } from '../../domain/line-order.ts';
import { isSensitiveNeed } from '../../domain/need.ts';
import { documentOpenness } from '../../search/document-openness.ts';
import { markParts } from '../../search/mark.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { listText } from '../../site/list-text.ts';
import { searchText } from '../../site/search-text.ts';
import { useQuickExit } from '../use-quick-exit.ts';
import { OpenBadge } from '../OpenBadge.tsx';

interface Props {
  readonly document: SearchDocument;
  readonly areaName: string;
  readonly href: string;
  /** words to mark, folded */
  readonly needles: readonly string[];
  readonly clock: Clock;
}

function Marked({ text, needles }: { readonly text: string; readonly needles: readonly string[] }) {
  return <>{markParts(text, needles).map((part, at) => (part.isMarked ? <mark key={at}>{part.text}</mark> : part.text))}</>;
}

export function ResultItem({ document, areaName, href, needles, clock }: Props) {
  const kind = kindOf(document.kind);
  const isSensitive = document.needs.some(isSensitiveNeed);
  useQuickExit(isSensitive);
  return (
    <li className="place" data-resource-id={document.id}>
      <div className="tags">
        <span className="tag">{kind.label}</span>
        {document.state !== 'open' && <span className="tag state">{searchText.state[document.state]}</span>}
      </div>
      <h3><a href={href}><Marked text={document.name} needles={needles} /></a></h3>
      <p>{document.summary ? <Marked text={document.summary} needles={needles} /> : KIND_SENTENCES[document.kind]}</p>
      <OpenBadge openness={documentOpenness(document, clock)} now={clock.now} as={document.kind === 'helpline' ? 'line' : 'place'} />
      <p className="facts-line"><span>{areaName}</span>{!isSensitive && <shortlist-button data-id={document.id} data-name={document.name} />}</p>
    </li>
  );
}

/** 電話相談: the number is the answer. */
export function LineItem({ document, href, clock }: Pick<Props, 'document' | 'href' | 'clock'>) {
  const [number] = document.phones;
  useQuickExit(document.needs.some(isSensitiveNeed));
  return (
    <li className="line-card" data-resource-id={document.id}>
      <h3><a href={href}>{document.name}</a></h3>
      {number && <a className="number" href={phoneHref(number)}>{phoneDisplay(number)}</a>}
      <OpenBadge openness={documentOpenness(document, clock)} now={clock.now} as="line" />
      <p>{document.summary ?? ''}{document.isFree && <span className="soft">・{listText.free}</span>}</p>
    </li>
  );
}
