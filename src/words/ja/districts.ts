/** 圏域・中学校区の文。 */
import { longDateLabel } from './date.ts';
import { documentLabel } from './verified.ts';

export const districtText = {
  /** where the municipality's own word is not known */
  called: '圏域・中学校区',
  /** @param called 日常生活圏域, 中学校区, 地域: as the municipality calls them */
  heading: (called: string) => `多世代の居場所（${called}ごと）`,
  lead: (name: string) =>
    `子どもから高齢の人まで、だれでも立ち寄れる場所が、${name}のどこにあるかです。`,
  none: (called: string) => `あると分かっているところが、まだない${called}`,
  unsaid: (called: string) => `どの${called}か、まだ分からない場所`,
  perhaps: '載っていないのは、カタログにないだけかもしれません。',
  source: '名前の出典',
  dated: ({
    as_of,
    retrieved,
  }: {
    readonly as_of?: string | undefined;
    readonly retrieved: string;
  }) => (as_of === undefined ? `${longDateLabel(retrieved)}に見ました` : documentLabel(as_of)),
  /** on an entry's own page */
  of: (district: string) => `圏域・中学校区: ${district}`,
} as const;
