/** 見えかたの上の部分: what it is called, what it does, and how it is reached. */
import { phoneDisplay } from '../../../domain/fields/phone.ts';
import { kindOf } from '../../../domain/vocabulary/kind.ts';
import type { Resource } from '../../../domain/entry/entry-schema.ts';
import { contactWays } from '../../../site/entry/contact-ways.ts';
import { summaryOf } from '../../../site/entry/summary-of.ts';
import { entryText } from '../../../words/ja/entry.ts';
import { phoneCaution } from '../../../words/ja/phone.ts';
import { editText } from '../../../words/ja/edit.ts';

type Phone = NonNullable<Resource['phones']>[number];

const words = editText.preview;

function PhoneLine({ number, label, free, hours }: Phone) {
  const notes = [label, free && words.freeCall, hours?.join('、'), phoneCaution(number)];
  return (
    <p>
      <b>{phoneDisplay(number)}</b>{' '}
      <span className="small">{notes.filter(Boolean).join('・')}</span>
    </p>
  );
}

/** 電話のほかの連絡のしかた, by name */
function OtherWays({ resource }: { readonly resource: Resource }) {
  const ways = [
    ...contactWays(resource).map(({ label }) => label),
    ...(resource.fax ? [entryText.fax] : []),
  ];
  return ways.length === 0 ? null : (
    <p className="small">
      {entryText.otherWays} {ways.join('、')}
    </p>
  );
}

export function PreviewHead({
  resource,
  hasKind,
}: {
  readonly resource: Resource;
  /** false while no kind is chosen */
  readonly hasKind: boolean;
}) {
  const { state } = resource.status;
  return (
    <>
      <p className="tags">
        {hasKind ? <span className="tag">{kindOf(resource.kind).label}</span> : words.noKind}
      </p>
      <p className="preview-name">{resource.name || words.noName}</p>
      {resource.kana && <p className="soft small">{resource.kana}</p>}
      {(hasKind || resource.summary) && <p>{summaryOf(resource)}</p>}
      {state !== 'open' && <p className="notice">{entryText.notice[state]}</p>}
      {resource.phones?.map((phone, index) => (
        <PhoneLine key={index} {...phone} />
      ))}
      <OtherWays resource={resource} />
      {state === 'open' && resource.route === 'via-consultation' && (
        <p className="notice">
          {entryText.via(hasKind && kindOf(resource.kind).route !== undefined)}
        </p>
      )}
    </>
  );
}
