/** 書かれたことを確かめる。Everything that is wrong with what is written, by the rules of `npm run check`. */
import { bodyFindings } from '../../domain/rules/body-rules.ts';
import { catalogueFindings } from '../../domain/rules/catalogue-rules.ts';
import {
  textCharacterFindings,
  valueCharacterFindings,
} from '../../domain/rules/character-rules.ts';
import { folderOf, isEntryName } from '../../domain/fields/entry-id.ts';
import { badNameFinding } from '../../domain/fields/entry-name-rule.ts';
import { sizeFindings } from '../../domain/entry/entry-size.ts';
import { betweenFindings, fieldFindings } from '../../domain/written/field-check.ts';
import type { FieldNode } from '../../domain/fields/field-node.ts';
import type { ContentFinding, Finding } from '../../domain/problem.ts';
import { resourceOf } from '../../domain/entry/entry-of.ts';
import type { FrontMatter, Resource } from '../../domain/entry/entry-schema.ts';
import { typedEntry } from '../../domain/written/typed-entry.ts';
import { withoutBlanks, type WrittenTable } from '../../domain/written/written-value.ts';
import type { AreaList } from '../../site/build/area-list.ts';
import { editText } from '../../words/ja/edit.ts';
import { linkedIds, NEW, type EditDraft, type EditTarget } from './draft/edit-draft.ts';
import { nameOf } from './draft/file-name.ts';
import type { Path } from './draft/value-at.ts';
import { BODY, FILE_NAME } from './own-paths.ts';

export interface CheckContext {
  readonly fields: readonly FieldNode[];
  readonly target: EditTarget;
  readonly today: string;
  readonly areas: AreaList | undefined;
  /** ids of entries in the folders loaded so far */
  readonly ids: ReadonlySet<string>;
  readonly loadedFolders: ReadonlySet<string>;
}

const placed =
  (path: Path) =>
  (found: ContentFinding): Finding => ({ ...found, path });

/** The entry as far as it is sound, with what it leaves to its kind. */
export function draftResource(
  fields: readonly FieldNode[],
  draft: EditDraft,
  id: string,
): Resource {
  const typed = typedEntry(fields, withoutBlanks(draft.values));
  const kind = typed.kind ?? 'general-desk';
  const entry = {
    name: '',
    area: [],
    source: [],
    ...typed,
    kind,
  } as unknown as FrontMatter;
  return resourceOf(id, entry, draft.body.trim());
}

function fileFindings(
  draft: EditDraft,
  target: EditTarget,
  folder: string,
  ids: ReadonlySet<string>,
): readonly Finding[] {
  if (target !== NEW) return [];
  const name = nameOf(draft);
  const { fileMissing, fileTaken, fileWord } = editText;
  if (name === '') return [{ code: 'bad-file-name', path: [FILE_NAME], ...fileMissing }];
  if (!isEntryName(name)) return [placed([FILE_NAME])(badNameFinding(fileWord))];
  return ids.has(folder + name) ? [{ code: 'file-taken', path: [FILE_NAME], ...fileTaken }] : [];
}

/** @param text the file that would be made; @param folder where the entry lies: tokyo/nerima/, '' while unknown */
export function checkForm(
  draft: EditDraft,
  text: string,
  folder: string,
  { fields, target, today, areas, ids, loadedFolders }: CheckContext,
): readonly Finding[] {
  const values: WrittenTable = withoutBlanks(draft.values);
  const resource = draftResource(fields, draft, target);
  // A link into a folder that is not loaded cannot be judged.
  const trusted = linkedIds(draft).filter((id) => !loadedFolders.has(folderOf(id)));
  const between = catalogueFindings([resource], {
    municipalities: {
      get: (code) =>
        areas ? areas.get(code) : { kind: 'prefecture', lat: NaN, lon: NaN, neighbours: [] },
    },
    ids: new Set([...ids, ...trusted]),
    today,
  });
  return [
    ...fieldFindings(fields, values),
    ...betweenFindings(fields, values),
    ...valueCharacterFindings(values),
    ...[
      ...bodyFindings(draft.body),
      ...textCharacterFindings(draft.body),
      ...sizeFindings(new Blob([text]).size),
    ].map(placed([BODY])),
    ...fileFindings(draft, target, folder, ids),
    // The lists leave out places of violence: a link to one is no mistake.
    ...between.map(({ finding }) =>
      finding.code === 'dangling-id' ? { ...finding, level: 'warning' as const } : finding,
    ),
  ];
}
