/** 相談会・行事の用紙のおわり: what to look at again, the button, and the ways to send it. */
import type { ComponentType } from 'react';
import { gatheringPath } from '../../../site/links/edit-links.ts';
import { editText } from '../../../words/ja/edit.ts';
import {
  GATHERING_GROUPS,
  GATHERING_WORDS,
  gatheringFormText,
} from '../../../words/ja/gathering-form.ts';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { FinishSection } from '../FinishSection.tsx';
import type { FinishProps } from '../FinishPanel.tsx';
import { findingText } from '../editor.ts';
import type { Finish } from '../use-finish.ts';
import type { useGatheringChecked } from './use-gathering-checked.ts';

interface Props extends Pick<
  FinishProps,
  'repository' | 'contact' | 'lines' | 'today' | 'isSensitive'
> {
  readonly isNew: boolean;
  readonly checked: ReturnType<typeof useGatheringChecked>;
  readonly finish: Finish;
  readonly Panel: ComponentType<FinishProps>;
}

const { sent } = gatheringFormText;

/** What is sent, in a line. */
function titleOf({ gathering, file }: Props['checked'], isNew: boolean): string {
  const name = gathering.name ?? '';
  if (isNew) return sent.added(name);
  const isOff = file.changed.includes('cancelled') && gathering.cancelled !== undefined;
  return isOff ? sent.calledOff(name) : sent.fixed(name);
}

export function GatheringEnd({ isNew, checked, finish, Panel, ...rest }: Props) {
  const { errors, warnings, file } = checked;
  return (
    <>
      <div role="status">
        {warnings.length > 0 && (
          <section className="notice" aria-labelledby="edit-warnings">
            <h2 id="edit-warnings">{gatheringFormText.warnings}</h2>
            <ul>
              {warnings.map((finding) => (
                <li key={`${finding.path.join('.')} ${finding.code}`}>
                  {findingText(finding, GATHERING_WORDS)}
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
        <ErrorSummary errors={errors} groups={GATHERING_GROUPS} words={GATHERING_WORDS} />
      )}
      <FinishSection
        {...rest}
        section={finish.result}
        Panel={finish.isCurrent && errors.length === 0 ? Panel : undefined}
        isUnchanged={!isNew && file.changed.length === 0}
        path={gatheringPath(checked.id)}
        title={titleOf(checked, isNew)}
        words={GATHERING_WORDS}
        isNew={isNew}
        file={file}
        body=""
      />
    </>
  );
}
