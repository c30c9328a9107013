/** 相談会・行事の用紙のおわり: what to look at again, the button, and the ways to send it. */
import type { ComponentType } from 'react';
import { eventPath } from '../../../site/links/edit-links.ts';
import { editText } from '../../../words/ja/edit.ts';
import { EVENT_GROUPS, EVENT_WORDS, eventFormText } from '../../../words/ja/event-form.ts';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { FinishSection } from '../FinishSection.tsx';
import type { FinishProps } from '../FinishPanel.tsx';
import { findingText } from '../editor.ts';
import type { Finish } from '../use-finish.ts';
import type { useEventChecked } from './use-event-checked.ts';

interface Props extends Pick<
  FinishProps,
  'repository' | 'contact' | 'lines' | 'today' | 'isSensitive'
> {
  readonly checked: ReturnType<typeof useEventChecked>;
  readonly finish: Finish;
  readonly Panel: ComponentType<FinishProps>;
}

const NOTHING_LOST = { changed: [], lostRemarks: [] } as const;

export function EventEnd({ checked, finish, Panel, ...rest }: Props) {
  const { errors, warnings, gathering } = checked;
  return (
    <>
      <div role="status">
        {warnings.length > 0 && (
          <section className="notice" aria-labelledby="edit-warnings">
            <h2 id="edit-warnings">{eventFormText.warnings}</h2>
            <ul>
              {warnings.map((finding) => (
                <li key={`${finding.path.join('.')} ${finding.code}`}>
                  {findingText(finding, EVENT_WORDS)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <button type="submit" className="button">
        {editText.submit}
      </button>
      {finish.isAsked && errors.length > 0 && (
        <ErrorSummary errors={errors} groups={EVENT_GROUPS} words={EVENT_WORDS} />
      )}
      <FinishSection
        {...rest}
        section={finish.result}
        Panel={finish.isCurrent && errors.length === 0 ? Panel : undefined}
        isUnchanged={false}
        path={eventPath(checked.id)}
        title={eventFormText.sent(gathering.name ?? '')}
        words={EVENT_WORDS}
        isNew
        file={{ text: checked.text, ...NOTHING_LOST }}
        body=""
      />
    </>
  );
}
