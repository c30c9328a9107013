/** tokyo/nerima/ of tokyo/nerima/example: the folder of an entry's file, under content/resources. */
export function folderOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/') + 1);
}
