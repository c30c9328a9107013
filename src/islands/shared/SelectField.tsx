/** 1つえらぶ欄: a labelled list of which one may be chosen, or none. */
import type { ReactNode } from 'react';
import type { PlaceTable } from '../../domain/area/area-table.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  /** what is said where none is chosen */
  readonly unset: string;
  readonly options?: readonly Option[];
  /** options in groups, instead */
  readonly children?: ReactNode;
  /** below the list */
  readonly note?: ReactNode;
  readonly className?: string;
  readonly onChoose: (value: string | undefined) => void;
}

export function SelectField(props: Props) {
  const { label, value = '', unset, options, children, note, className = 'field' } = props;
  return (
    <label className={className}>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => props.onChoose((target as HTMLSelectElement).value || undefined)}
      >
        <option value="">{unset}</option>
        {options ? <Options options={options} /> : children}
      </select>
      {note}
    </label>
  );
}

const Options = ({ options }: { readonly options: readonly Option[] }) => (
  <>
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </>
);

/** Every area that has a page or a file, under its prefecture. */
export const AreaOptions = ({ prefectures, places }: PlaceTable) => (
  <>
    {prefectures.map(({ code, name }) => {
      const own = places.filter((place) => place.prefecture === code);
      return (
        own.length > 0 && (
          <optgroup key={code} label={name}>
            <Options options={own.map((place) => ({ value: place.code, label: place.name }))} />
          </optgroup>
        )
      );
    })}
  </>
);
