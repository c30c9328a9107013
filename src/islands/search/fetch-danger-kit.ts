/** 危ないことばの部分を読む: fetched with the table of danger, for most queries need neither. */
export const fetchDangerKit = (): Promise<typeof import('./danger-kit.ts')> =>
  import('./danger-kit.ts');
