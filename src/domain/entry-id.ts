/** tokyo/nerima/ of tokyo/nerima/example: the folder of an entry's file, under content/resources. */
export function folderOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/') + 1);
}

/** Longer than any path under content/resources. */
const LONGEST = 160;

/** true for what has the form of an id: at least a folder and a name, of a–z, 0–9 and single hyphens */
export function isEntryId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/.test(value);
}
