/** 相談会・行事を書く画面: what it is for, and the form; of one that is corrected, whether it is over. */
import { useState } from 'react';
import { isOverOn, lastDayOf } from '../../../domain/gathering/gathering.ts';
import { momentInJapan } from '../../../domain/time/calendar-date.ts';
import { longDateLabel } from '../../../words/ja/date.ts';
import { editText } from '../../../words/ja/edit.ts';
import { gatheringFormText } from '../../../words/ja/gathering-form.ts';
import { GATHERING, NEW } from '../draft/edit-draft.ts';
import { textOf } from '../draft/value-at.ts';
import { fragmentOf } from '../edit-fragment.ts';
import { draftGathering } from './check-gathering.ts';
import { GatheringForm, type GatheringFormProps } from './GatheringForm.tsx';

export interface GatheringPageProps extends GatheringFormProps {
  /** another one begins the form anew */
  readonly round: string;
  /** the address names one that is not here */
  readonly isMissing: boolean;
}

/** undefined while a day of it is to come */
function overSince({ form, loaded }: GatheringFormProps, today: string): string | undefined {
  if (!loaded) return undefined;
  const days = draftGathering(form.fields, loaded.source.values);
  return isOverOn(days, today) ? lastDayOf(days) : undefined;
}

export function GatheringPage({ round, isMissing, ...form }: GatheringPageProps) {
  const [today] = useState(() => momentInJapan(new Date()).date);
  const { loaded } = form;
  const over = overSince(form, today);
  const toNew = <a href={fragmentOf(GATHERING)}>{gatheringFormText.startNew}</a>;
  return (
    <>
      {isMissing && (
        <p className="notice" role="status">
          {gatheringFormText.missing}
        </p>
      )}
      <h2 id="edit-title" tabIndex={-1}>
        {loaded
          ? editText.fixHeading(textOf(loaded.source.values, ['name']))
          : gatheringFormText.heading}
      </h2>
      {over !== undefined && (
        <p className="notice" role="status">
          {gatheringFormText.over(longDateLabel(over))}
        </p>
      )}
      {loaded ? (
        <p className="soft">
          {editText.fixLead} {toNew}
        </p>
      ) : (
        <p className="soft">
          {gatheringFormText.lead}
          {gatheringFormText.refused} <a href={fragmentOf(NEW)}>{gatheringFormText.toPlace}</a>
        </p>
      )}
      <GatheringForm key={round} {...form} />
    </>
  );
}
