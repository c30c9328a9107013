/** 番号やコードの項目: values that a plain number would spoil, so that they stand in quotes. 0 at the front, # as a comment. */
const CODE_FIELDS: ReadonlySet<string> = new Set(['number', 'fax', 'sms', 'area']);

/** `field` as it is written, without what it stands in: `number` of a phone */
export const isCodeField = (field: string): boolean => CODE_FIELDS.has(field);

/** What stands in `area` for the whole country is a word. */
export const isCodeWord = (value: string): boolean => value === 'national';
