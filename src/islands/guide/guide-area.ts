/**
 * 順番に、住んでいる所の窓口を入れる: fills the lists of areas, and puts the desks of the chosen one into the steps. The
 * place stands in the fragment alone: it is never stored, and never sent.
 */
import { isWardOf } from '../../domain/area/typed-area.ts';
import type { TableRecord } from '../../domain/entry/table-record.ts';
import { phoneDisplay, phoneHref } from '../../domain/fields/phone.ts';
import { whoForStep, type AreaEntries } from '../../domain/guide/who-for-step.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import {
  readAreaList,
  type Area,
  type AreaList,
  type AreaRow,
} from '../../site/build/area-list.ts';
import { routes } from '../../site/links/routes.ts';
import { guidesText } from '../../words/ja/guides.ts';
import { fetchOnce } from '../shared/fetch-once.ts';
import { areaFile, eachOnce, townRecords } from '../shared/town-files.ts';

const text = guidesText.area;

interface Parts {
  readonly form: HTMLElement;
  readonly prefecture: HTMLSelectElement;
  readonly municipality: HTMLSelectElement;
  readonly said: HTMLElement;
}

const readAreas = (address: string): Promise<AreaList> =>
  fetchOnce(address, (json) =>
    readAreaList((JSON.parse(json) as { readonly areas: readonly AreaRow[] }).areas),
  );

const placeInAddress = () => /^#place=(\d{6})$/.exec(location.hash)?.[1];

const cityOf = (area: Area, areas: AreaList): Area | undefined =>
  areas.within(area.prefectureCode).find(({ name }) => isWardOf(area.name, name));

async function entriesOf(
  area: Area,
  areas: AreaList,
  folder: string,
): Promise<AreaEntries<TableRecord>> {
  const { code, prefectureCode } = area;
  const codes = [code, cityOf(area, areas)?.code].filter((one) => one !== undefined);
  const prefecture = await areaFile<TableRecord>(folder, prefectureCode);
  const near = await Promise.all(
    codes.map((one) => townRecords(folder, one, prefectureCode, prefecture)),
  );
  return { own: eachOnce(near), wide: prefecture?.records ?? [] };
}

function link(href: string, words: string, className = ''): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = words;
  anchor.className = className;
  return anchor;
}

function itemOf(record: TableRecord, note: string): HTMLLIElement {
  const item = document.createElement('li');
  item.append(link(routes.resource(record), record.name), note, ' ');
  const number = record.phones?.[0]?.number;
  if (number !== undefined)
    item.append(link(phoneHref(number), phoneDisplay(number), 'guide-number'));
  return item;
}

function sentence(words: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = 'small soft';
  line.textContent = words;
  return line;
}

function fillStep(box: HTMLElement, entries: AreaEntries<TableRecord>): void {
  const kinds = (box.dataset['stepKinds'] ?? '').split(' ') as readonly KindId[];
  const answer = whoForStep(kinds, entries);
  const list = document.createElement('ul');
  list.className = 'plain';
  list.append(
    ...answer.entries.map((record) => itemOf(record, answer.from === 'wide' ? text.wide : '')),
  );
  const notes = {
    own: [],
    wide: [],
    instead: [sentence(text.instead)],
    none: [sentence(text.none)],
  };
  box.replaceChildren(...notes[answer.from], ...(answer.entries.length > 0 ? [list] : []));
}

/** The list of a prefecture's municipalities, with the chosen one. */
function fillMunicipalities(
  { prefecture, municipality }: Parts,
  areas: AreaList,
  chosen = '',
): void {
  const [first] = municipality.options;
  const options = areas
    .within(prefecture.value)
    .map(({ code, name }) => new Option(name, code, code === chosen, code === chosen));
  municipality.replaceChildren(first!, ...options);
  municipality.disabled = options.length === 0;
}

async function show(parts: Parts, code: string): Promise<void> {
  const { form, prefecture, said } = parts;
  said.textContent = text.loading;
  try {
    const areas = await readAreas(form.dataset['areas']!);
    const area = areas.get(code);
    if (area?.kind !== 'municipality') {
      said.textContent = '';
      return;
    }
    prefecture.value = area.prefectureCode;
    fillMunicipalities(parts, areas, code);
    const entries = await entriesOf(area, areas, form.dataset['records']!);
    // Another may have been chosen while the files came.
    if (placeInAddress() !== code) return;
    for (const box of document.querySelectorAll<HTMLElement>('[data-step-kinds]'))
      fillStep(box, entries);
    said.textContent = text.done(area.fullName);
    document.querySelector('[data-area-name]')!.textContent = text.onPaper(area.fullName);
  } catch {
    said.textContent = text.failed;
  }
}

async function listMunicipalities(parts: Parts): Promise<void> {
  const { form, said } = parts;
  said.textContent = text.loading;
  try {
    fillMunicipalities(parts, await readAreas(form.dataset['areas']!));
    said.textContent = '';
  } catch {
    said.textContent = text.failed;
  }
}

function partsOf(form: HTMLElement): Parts {
  return {
    form,
    prefecture: form.querySelector<HTMLSelectElement>('[data-prefecture]')!,
    municipality: form.querySelector<HTMLSelectElement>('[data-municipality]')!,
    said: form.querySelector<HTMLElement>('[data-said]')!,
  };
}

let isFollowed = false;

export function followPlace(form: HTMLElement): void {
  if (isFollowed) return;
  isFollowed = true;
  const parts = partsOf(form);
  const follow = () => {
    const code = placeInAddress();
    if (code !== undefined) void show(parts, code);
  };
  parts.prefecture.addEventListener('change', () => void listMunicipalities(parts));
  parts.municipality.addEventListener('change', () => {
    const { value } = parts.municipality;
    if (value === '') return;
    // Not one entry of the history for each place that was tried.
    history.replaceState(history.state, '', `#place=${value}`);
    follow();
  });
  window.addEventListener('hashchange', follow);
  // What was chosen while this came.
  if (placeInAddress() === undefined && parts.prefecture.value !== '')
    void listMunicipalities(parts);
  follow();
}
