/** 危ないことばの部分を読む: fetched with the table of danger, for most queries need neither. */
type DangerKit = typeof import('./danger-kit.ts');

let known: DangerKit | undefined;

export const fetchDangerKit = async (): Promise<DangerKit> =>
  (known = await import('./danger-kit.ts'));

/** Once it is there: whoever is in danger waits for no turn more. */
export const knownDangerKit = (): DangerKit | undefined => known;
