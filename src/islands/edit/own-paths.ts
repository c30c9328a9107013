/** 見出しではない欄の場所: paths of what is no field of the front matter. */
export const BODY = 'body';
export const FILE_NAME = 'file-name';
