/** 地域と文: one ward of a city as the area, while the words say that the whole city may come. */
import { sentencesIn } from '../text/sentences.ts';
import { warning, type Rule } from './rule.ts';

const WHOLE_CITY = /市(?:内)?に(?:お?住|在住)|市内在(?:住|勤|学)|市内で(?:暮ら|働|学)/;

export const wardInWords: Rule = ({ area, who_note = '', summary = '' }, { municipalities }) => {
  const [code, ...others] = area;
  if (code === undefined || others.length > 0 || municipalities.get(code)?.kind !== 'ward')
    return [];
  const told = sentencesIn(`${who_note}\n${summary}`).find((one) => WHOLE_CITY.test(one));
  return told === undefined
    ? []
    : [
        warning(
          'contradiction',
          ['area'],
          `使える地域が1つの区なのに、文では市内の人です（「${told.slice(0, 40)}」）`,
          '市のどの区の人も使えるなら、area を市のコードにしてください。',
        ),
      ];
};
