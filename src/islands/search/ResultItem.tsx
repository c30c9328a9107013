/** ひとつの場所 in the results. */
import { phoneDisplay, phoneHref } from '../../domain/fields/phone.ts';
import { KIND_SENTENCES } from '../../domain/vocabulary/kind-sentences.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import type { Clock } from '../../domain/entry/line-order.ts';
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import { documentOpenness } from '../../search/filter/document-openness.ts';
import { markParts } from '../../search/body/mark.ts';
import type { SearchDocument } from '../../search/index/search-document.ts';
import { listText } from '../../words/ja/list.ts';
import { searchText } from '../../words/ja/search.ts';
import { useQuickExit } from '../shared/use-quick-exit.ts';
import { OpenBadge } from '../shared/OpenBadge.tsx';

interface Props {
  readonly document: SearchDocument;
  readonly areaName: string;
  readonly href: string;
  /** words to mark, folded */
  readonly needles: readonly string[];
  readonly clock: Clock;
}

function Marked({ text, needles }: { readonly text: string; readonly needles: readonly string[] }) {
  return (
    <>
      {markParts(text, needles).map((part, at) =>
        part.isMarked ? <mark key={at}>{part.text}</mark> : part.text,
      )}
    </>
  );
}

export function ResultItem({ document, areaName, href, needles, clock }: Props) {
  const kind = kindOf(document.kind);
  const isSensitive = document.needs.some(isSensitiveNeed);
  useQuickExit(isSensitive);
  return (
    <li className="place" data-resource-id={document.id}>
      <div className="tags">
        <span className="tag">{kind.label}</span>
        {document.state !== 'open' && (
          <span className="tag state">{searchText.state[document.state]}</span>
        )}
      </div>
      <h3>
        <a href={href}>
          <Marked text={document.name} needles={needles} />
        </a>
      </h3>
      <p>
        {document.summary ? (
          <Marked text={document.summary} needles={needles} />
        ) : (
          KIND_SENTENCES[document.kind]
        )}
      </p>
      <OpenBadge
        openness={documentOpenness(document, clock)}
        now={clock.now}
        as={document.kind === 'helpline' ? 'line' : 'place'}
      />
      <p className="facts-line">
        <span>{areaName}</span>
        {!isSensitive && <shortlist-button data-id={document.id} data-name={document.name} />}
      </p>
    </li>
  );
}

/** 電話相談: the number is the answer. */
export function LineItem({ document, href, clock }: Pick<Props, 'document' | 'href' | 'clock'>) {
  const [number] = document.phones;
  useQuickExit(document.needs.some(isSensitiveNeed));
  return (
    <li className="line-card" data-resource-id={document.id}>
      <h3>
        <a href={href}>{document.name}</a>
      </h3>
      {number && (
        <a className="number" href={phoneHref(number)}>
          {phoneDisplay(number)}
        </a>
      )}
      <OpenBadge openness={documentOpenness(document, clock)} now={clock.now} as="line" />
      <p>
        {document.summary ?? ''}
        {document.isFree && <span className="soft">・{listText.free}</span>}
      </p>
    </li>
  );
}
