/** 置き場所: an entry lies in the folder of an area that it serves. */
import type { Municipalities } from '../area/municipality.ts';
import type { Finding } from '../problem.ts';
import type { Resource } from '../entry/entry-schema.ts';

export function folderFindings(
  { id, area }: Pick<Resource, 'id' | 'area'>,
  municipalities: Municipalities,
): readonly Finding[] {
  const [folder, municipality] = id.split('/').slice(0, -1);
  const wrong = (message: string): readonly Finding[] => [
    {
      code: 'folder-area',
      level: 'warning',
      path: ['area'],
      message,
      fix: 'area のコードか、ファイルを置くフォルダーを確かめてください。',
    },
  ];
  if (folder === 'national')
    return area.includes('national')
      ? []
      : wrong(
          '全国（national）のフォルダーにあるのに、使える地域（area）が national ではありません',
        );
  if (area.includes('national'))
    return municipality
      ? wrong('市区町村のフォルダーにあるのに、使える地域（area）が全国です')
      : [];
  const known = area.flatMap((code) => municipalities.get(code) ?? []);
  const slugs = known.map(({ code }) => municipalities.prefectureOf(code)?.slug);
  if (known.length === 0 || slugs.some((slug) => slug === folder)) return [];
  return wrong(`「${folder}」のフォルダーにあるのに、使える地域（area）が別の都道府県です`);
}
