/** 使える人のことば: whom a place is for, on pages, in lists and on paper. */

/** sentences without their full stops */
export const whoText = {
  ages: (min?: number, max?: number) =>
    [
      ...(min === undefined ? [] : [`${min}歳から`]),
      ...(max === undefined ? [] : [`${max}歳まで`]),
    ].join(''),
  women: '女性のための場所です',
  men: '男性のための場所です',
  children: { yes: '子どもを連れて行けます', no: '子どもは連れて行けません' },
  givesTo: { organisations: '食べものは、団体に渡しています', individuals: '個人に渡しています' },
} as const;
