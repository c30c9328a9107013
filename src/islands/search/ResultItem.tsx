/** ひとつの場所 in the results. */
import { phoneDisplay, phoneHref } from '../../domain/fields/phone.ts';
import type { Clock } from '../../domain/entry/line-order.ts';
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import { documentOpenness } from '../../search/filter/document-openness.ts';
import { markParts } from '../../search/body/mark.ts';
import { cardSourceOfDocument, type SearchDocument } from '../../search/index/search-document.ts';
import { cardFacts } from '../../site/entry/card-facts.ts';
import { kindWords } from '../../words/ja/kind-words.ts';
import { listText } from '../../words/ja/list.ts';
import { searchText } from '../../words/ja/search.ts';
import type { UsualWords } from '../../site/entry/usual-words.ts';
import { useQuickExit } from '../shared/use-quick-exit.ts';
import { OpenBadge } from '../shared/OpenBadge.tsx';
import { PlaceBadge } from '../shared/PlaceBadge.tsx';
import { PlaceFacts, PlaceTags } from '../shared/PlaceFacts.tsx';

interface Props {
  readonly document: SearchDocument;
  readonly areaName: string;
  readonly href: string;
  /** words to mark, folded */
  readonly needles: readonly string[];
  readonly clock: Clock;
  /** ふつうは, for its kind */
  readonly usual?: UsualWords | undefined;
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

function Facts({
  document,
  areaName,
  href,
  clock,
  usual,
}: Pick<Props, 'document' | 'areaName' | 'href' | 'clock' | 'usual'>) {
  const source = cardSourceOfDocument(document);
  const button = !document.needs.some(isSensitiveNeed) && (
    <shortlist-button data-id={document.id} data-name={document.name} />
  );
  // What stands in the details is still on its way.
  if (!source)
    return (
      <p className="facts-line">
        <span>{areaName}</span>
        {button}
      </p>
    );
  return (
    <>
      <PlaceBadge source={source} clock={clock} />
      <PlaceFacts
        facts={cardFacts(source, clock, usual)}
        lead={<span>{areaName}</span>}
        pageHref={href}
      >
        {button}
      </PlaceFacts>
    </>
  );
}

/** All that is known before the details are there */
function Tags({ document }: Pick<Props, 'document'>) {
  const { word, official } = kindWords(document.kind);
  const state = searchText.state[document.state] || undefined;
  const via = document.card?.isVia ? listText.via : undefined;
  return <PlaceTags facts={{ tag: word, official, state, via }} />;
}

export function ResultItem({ document, areaName, href, needles, clock, usual }: Props) {
  useQuickExit(document.needs.some(isSensitiveNeed));
  return (
    <li className="place" data-resource-id={document.id}>
      <Tags document={document} />
      <h3>
        <a href={href}>
          <Marked text={document.name} needles={needles} />
        </a>
      </h3>
      {document.summary && (
        <p>
          <Marked text={document.summary} needles={needles} />
        </p>
      )}
      <Facts document={document} areaName={areaName} href={href} clock={clock} usual={usual} />
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
