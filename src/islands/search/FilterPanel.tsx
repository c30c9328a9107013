/** 条件でしぼる: the questions, each answer with how many places it would leave. Loaded when it is opened. */
import {
  countsOf,
  type FilterContext,
  type FilterCounts,
} from '../../search/filter/filter-results.ts';
import {
  hasFilters,
  NO_FILTERS,
  TODAY,
  YES_FILTERS,
  type Filters,
} from '../../search/filter/filters.ts';
import { KIND_GROUPS } from '../../domain/vocabulary/kind.ts';
import { isSensitiveNeed, NEEDS, needLabel } from '../../domain/vocabulary/need.ts';
import type { SearchPlace } from '../../search/understand/search-area.ts';
import type { Scored } from '../../search/answer/spread-kinds.ts';
import { languageName } from '../../words/ja/languages.ts';
import { filterText } from '../../words/ja/search-filters.ts';
import { searchText } from '../../words/ja/search.ts';
import { SelectField, type Option } from '../shared/SelectField.tsx';

interface Props {
  readonly results: readonly Scored[];
  readonly filters: Filters;
  readonly context: FilterContext;
  readonly places: readonly SearchPlace[];
  readonly onChange: (filters: Filters) => void;
}

interface CountedOption extends Option {
  readonly count: number;
}

type ChoiceProps = Pick<Parameters<typeof SelectField>[0], 'label' | 'value' | 'onChoose'> & {
  readonly options: readonly CountedOption[];
};

/** Those that would leave something, with how much. */
function Choice({ options, ...field }: ChoiceProps) {
  const offered = options.filter(({ count, value }) => count > 0 || value === field.value);
  return (
    <SelectField
      {...field}
      unset={filterText.any}
      options={offered.map(({ value, label, count }) => ({ value, label: `${label}（${count}）` }))}
    />
  );
}

export function FilterPanel({ results, filters, context, places, onChange }: Props) {
  const counts: FilterCounts = countsOf(results, filters, context);
  const set = (change: Filters) => onChange({ ...filters, ...change });
  const placeOptions = places.map(({ code, name }) => ({
    value: code,
    label: name,
    count: counts.place.get(code) ?? 0,
  }));
  const languages = [...counts.language].map(([value, count]) => ({
    value,
    label: languageName(value),
    count,
  }));
  const isToday = filters.day === TODAY;
  return (
    <form
      className="filters"
      aria-label={searchText.filters.heading}
      onSubmit={(event: { preventDefault(): void }) => event.preventDefault()}
    >
      <div className="fields">
        <Choice
          label={filterText.place}
          value={filters.place}
          options={placeOptions}
          onChoose={(place) => set({ place, ...(place ? {} : { near: undefined }) })}
        />
        <Choice
          label={filterText.need}
          value={filters.need}
          options={NEEDS.filter(({ id }) => !isSensitiveNeed(id)).map(({ id }) => ({
            value: id,
            label: needLabel(id),
            count: counts.need.get(id) ?? 0,
          }))}
          onChoose={(need) => set({ need: need as Filters['need'] })}
        />
        <Choice
          label={filterText.group}
          value={filters.group}
          options={KIND_GROUPS.map(({ id, label }) => ({
            value: id,
            label,
            count: counts.group.get(id) ?? 0,
          }))}
          onChoose={(group) => set({ group: group as Filters['group'] })}
        />
        {(languages.length > 0 || filters.language) && (
          <Choice
            label={filterText.language}
            value={filters.language}
            options={languages}
            onChoose={(language) => set({ language })}
          />
        )}
      </div>
      <fieldset className="choices">
        <legend className="visually-hidden">{searchText.filters.heading}</legend>
        {filters.place && (
          <label>
            <input
              type="checkbox"
              checked={filters.near === true}
              onChange={() => set({ near: !filters.near })}
            />
            {filterText.near}
          </label>
        )}
        <label>
          <input
            type="checkbox"
            checked={isToday}
            onChange={() => set({ day: isToday ? undefined : TODAY })}
          />
          {filterText.today} <small>{counts.today}</small>
        </label>
        {YES_FILTERS.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={filters[name] === true}
              onChange={() => set({ [name]: !filters[name] })}
            />
            {filterText.yes[name]} <small>{counts.yes.get(name) ?? 0}</small>
          </label>
        ))}
      </fieldset>
      <label className="field day">
        <span>{filterText.day}</span>
        <input
          type="date"
          value={filters.day && !isToday ? filters.day : ''}
          min={context.now.date}
          onChange={(event) => set({ day: (event.target as HTMLInputElement).value || undefined })}
        />
      </label>
      <p className="small soft">{filterText.note}</p>
      {hasFilters(filters) && (
        <p>
          <button type="button" className="button quiet" onClick={() => onChange(NO_FILTERS)}>
            {searchText.filters.clear}
          </button>
        </p>
      )}
    </form>
  );
}
