/** 質問の順番: which question stands on which screen, known without the form that asks them. */
import type { TypedField } from './untaken.ts';

export const SCREENS = ['needs', 'urgent', 'place', 'step', 'conditions', 'age'] as const;
export type ScreenId = (typeof SCREENS)[number];

/** on which screen a text is typed */
export const SCREEN_OF: Readonly<Record<TypedField, number>> = {
  place: SCREENS.indexOf('place'),
  age: SCREENS.indexOf('age'),
};
export const LAST_SCREEN = SCREENS.length - 1;
