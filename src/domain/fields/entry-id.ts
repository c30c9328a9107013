/** 場所の id。An entry's id is its file's path under content/resources without .md: tokyo/nerima/example. */

/** tokyo/nerima/ of tokyo/nerima/example: the folder of an entry's file, under content/resources. */
export function folderOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/') + 1);
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Longer than any path under content/resources. */
const LONGEST = 160;

/** true for a name of a file (without .md) or a folder: minna-no-cafe */
export function isEntryName(name: string): boolean {
  return NAME.test(name);
}

/** true for what an id may look like, whether or not there is such an entry; never a path that leads elsewhere */
export function isEntryId(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST) return false;
  const parts = value.split('/');
  return parts.length >= 2 && parts.length <= 3 && parts.every(isEntryName);
}
