/** 取りこまなかった値。 */

/** A value of a row that is not taken over, and why: the person can look and correct it. */
export interface LeftOut {
  /** what it was, in the words of the form: 電話, 位置 … */
  readonly what: string;
  readonly value: string;
  readonly why: string;
}

/** A cleaned value beside what was left out of it. */
export interface Cleaned<T> {
  readonly value: T;
  readonly leftOut: readonly LeftOut[];
}
