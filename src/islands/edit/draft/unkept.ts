/** しまわれていない下書き。 */

/** Whether what is on the screen would be lost by leaving: it may not be kept, or could not be. */
let isUnkept = false;

export const unkept = {
  is: (): boolean => isUnkept,
  say: (yes: boolean): void => {
    isUnkept = yes;
  },
} as const;
