/** 「中央」に合う地域がいくつかあります: asks about what was typed and not taken, instead of leaving it out. */
import { useEffect, useRef, type ReactNode } from 'react';
import type { AreaFinder } from '../../domain/area/typed-area.ts';
import { areaText } from '../../words/ja/area.ts';

interface Props {
  readonly finder: AreaFinder;
  readonly labelOf: (code: string) => string;
  readonly typed: string;
  readonly noneNote: string;
  readonly onTake: (code: string) => void;
  /** the way on without an area, where there is one */
  readonly children?: ReactNode;
}

const MOST = 12;

export function AreaQuestion({ finder, labelOf, typed, noneNote, onTake, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [typed]);
  const meant = finder.meant(typed);
  const codes = meant.is === 'several' ? meant.codes : [];
  return (
    <div
      className="notice area-question"
      role="group"
      aria-labelledby="area-question"
      tabIndex={-1}
      ref={box}
    >
      <p id="area-question">
        <b>{codes.length > 0 ? areaText.several(typed.trim()) : areaText.none(typed.trim())}</b>
        {codes.length === 0 && noneNote}
      </p>
      {codes.length > 0 && (
        <p className="button-row">
          {codes.slice(0, MOST).map((code) => (
            <button type="button" className="button quiet" key={code} onClick={() => onTake(code)}>
              {labelOf(code)}
            </button>
          ))}
        </p>
      )}
      {codes.length > MOST && <p className="small">{areaText.more}</p>}
      {children}
    </div>
  );
}
