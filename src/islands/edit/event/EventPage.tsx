/** 相談会・行事を書く画面: what it is for, and the form. */
import { eventFormText } from '../../../words/ja/event-form.ts';
import { NEW } from '../draft/edit-draft.ts';
import { fragmentOf } from '../edit-fragment.ts';
import { EventForm, type EventFormProps } from './EventForm.tsx';

export interface EventPageProps extends EventFormProps {
  /** another one begins the form anew */
  readonly round: string;
}

export function EventPage({ round, ...form }: EventPageProps) {
  return (
    <>
      <h2 id="edit-title" tabIndex={-1}>
        {eventFormText.heading}
      </h2>
      <p className="soft">
        {eventFormText.lead}
        {eventFormText.refused} <a href={fragmentOf(NEW)}>{eventFormText.toPlace}</a>
      </p>
      <EventForm key={round} {...form} />
    </>
  );
}
