/** 相談会・行事を書く画面: what it is for, and the form. */
import { gatheringFormText } from '../../../words/ja/gathering-form.ts';
import { NEW } from '../draft/edit-draft.ts';
import { fragmentOf } from '../edit-fragment.ts';
import { GatheringForm, type GatheringFormProps } from './GatheringForm.tsx';

export interface GatheringPageProps extends GatheringFormProps {
  /** another one begins the form anew */
  readonly round: string;
}

export function GatheringPage({ round, ...form }: GatheringPageProps) {
  return (
    <>
      <h2 id="edit-title" tabIndex={-1}>
        {gatheringFormText.heading}
      </h2>
      <p className="soft">
        {gatheringFormText.lead}
        {gatheringFormText.refused} <a href={fragmentOf(NEW)}>{gatheringFormText.toPlace}</a>
      </p>
      <GatheringForm key={round} {...form} />
    </>
  );
}
