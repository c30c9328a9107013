/** くらべる places side by side: fewer say nothing, more cannot be read. */
export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 6;
