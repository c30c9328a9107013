/** 地域の名前を打つ欄: a combobox after the ARIA pattern. What fits stands below it; Enter takes the first. */
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { AreaFinder } from '../../domain/area/typed-area.ts';
import { areaText } from '../../words/ja/area.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly inputId?: string;
  readonly finder: AreaFinder;
  /** how an area is called in the list */
  readonly labelOf: (code: string) => string;
  readonly typed: string;
  /** what is chosen, by typing or otherwise */
  readonly chosen: string | undefined;
  /** said when nothing bears the typed name */
  readonly noneNote: string;
  readonly onType: (typed: string) => void;
  readonly onTake: (code: string) => void;
}

const MOST = 8;
/** the code of keys that an input method keeps to itself; Safari sends it with the Enter that ends a composition */
const OF_INPUT_METHOD = 229;

const isComposing = (event: KeyboardEvent) =>
  event.nativeEvent?.isComposing ||
  (event as unknown as { isComposing?: boolean }).isComposing === true ||
  event.keyCode === OF_INPUT_METHOD;

/** Round and round; from outside the list to its near end. */
function nextOption(from: number | undefined, by: 1 | -1, count: number): number {
  if (from === undefined) return by === 1 ? 0 : count - 1;
  return (from + by + count) % count;
}

/** What a screen reader is told of what stands typed */
function Said({
  found,
  chosen,
  noneNote,
}: {
  readonly found: number;
  /** the name of what is chosen */
  readonly chosen: string | undefined;
  readonly noneNote: string;
}) {
  if (chosen !== undefined) return areaText.taken(chosen);
  if (found === 0) return noneNote;
  return <span className="visually-hidden">{areaText.found(found)}</span>;
}

export function AreaCombobox({
  label,
  hint,
  placeholder,
  inputId,
  finder,
  labelOf,
  typed,
  chosen,
  noneNote,
  onType,
  onTake,
}: Props) {
  const own = useId();
  const id = inputId ?? `${own}-input`;
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<number>();
  const list = useRef<HTMLUListElement>(null);
  const isTyped = typed.trim() !== '';
  const codes = isTyped ? finder.find(typed) : [];
  const shown = codes.slice(0, MOST);
  const isShown = isOpen && shown.length > 0;
  const optionId = (at: number) => `${own}-option-${at}`;

  const type = (text: string) => {
    setOpen(true);
    setActive(undefined);
    onType(text);
  };
  const take = (code: string | undefined) => {
    if (code === undefined) return;
    setOpen(false);
    setActive(undefined);
    onTake(code);
  };
  const move = (by: 1 | -1) => {
    if (shown.length === 0) return;
    setOpen(true);
    const next = nextOption(isShown ? active : undefined, by, shown.length);
    setActive(next);
    requestAnimationFrame(() => list.current?.children[next]?.scrollIntoView({ block: 'nearest' }));
  };
  const ACTIONS: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => take(shown[active ?? 0]),
    Escape: () => {
      setOpen(false);
      setActive(undefined);
    },
  };
  const press = (event: KeyboardEvent) => {
    // Enter that ends a composition belongs to the input method: neither a choice nor the form's.
    if (isComposing(event)) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    const act = ACTIONS[event.key];
    // With the list closed, Enter is the form's.
    if (!act || (!isShown && (event.key === 'Enter' || event.key === 'Escape'))) return;
    event.preventDefault();
    act();
  };
  return (
    <div className="area-combobox">
      <label className="field" htmlFor={id}>
        <span>{label}</span>
      </label>
      {hint && (
        <p className="hint" id={`${own}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="text"
        role="combobox"
        value={typed}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={60}
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${own}-list`}
        aria-activedescendant={isShown && active !== undefined ? optionId(active) : undefined}
        aria-describedby={hint ? `${own}-hint` : undefined}
        onInput={(event) => type((event.target as HTMLInputElement).value)}
        onKeyDown={press}
      />
      <ul
        className="area-options"
        role="listbox"
        id={`${own}-list`}
        aria-label={areaText.list}
        hidden={!isShown}
        ref={list}
      >
        {/* The pointer takes on its way down nothing from the field: the focus stays there. */}
        {shown.map((code, at) => (
          <li
            key={code}
            role="option"
            id={optionId(at)}
            aria-selected={active === undefined ? code === chosen : at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(code)}
          >
            {labelOf(code)}
          </li>
        ))}
      </ul>
      {isShown && codes.length > shown.length && <p className="small soft">{areaText.more}</p>}
      <p className="area-said small" role="status">
        {isTyped && (
          <Said
            found={codes.length}
            chosen={chosen === undefined ? undefined : labelOf(chosen)}
            noneNote={noneNote}
          />
        )}
      </p>
    </div>
  );
}
