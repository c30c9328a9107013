/** 場所の id: the path of its file under content/resources, without .md. */

/** Longer than any path under content/resources. */
const LONGEST = 160;
const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ENTRY_ID = new RegExp(`^${NAME}(?:/${NAME})+$`);

/** tokyo/nerima/example: at least a folder and a name; never a path that leads elsewhere */
export function isEntryId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && ENTRY_ID.test(value);
}

/** tokyo/nerima/ of tokyo/nerima/example: the folder of an entry's file, under content/resources. */
export function folderOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/') + 1);
}
