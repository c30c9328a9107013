/** 符号の順: of dates, ids and addresses, which have no reading. */
export const inCodeOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);
