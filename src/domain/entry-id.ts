/** 場所の id: the path of its file under content/resources, without .md. */

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ENTRY_ID = new RegExp(`^${NAME}(?:/${NAME})*$`);

/** tokyo/nerima/example; never a path that leads elsewhere */
export function isEntryId(text: string): boolean {
  return text.length <= 160 && ENTRY_ID.test(text);
}

/** tokyo/nerima/ of tokyo/nerima/example: the folder of an entry's file, under content/resources. */
export function folderOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/') + 1);
}
