/** 文と文のあいだのしるし。 */

/** Before each word of a vocabulary, and between the aliases of one document: no folded text holds it. */
export const AND = '\u0002';
