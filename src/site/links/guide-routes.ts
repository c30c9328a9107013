/** 順番のページのアドレス: those that the search leads to, apart from all others, so that it need not load them. */
import { guideWord } from '../../domain/entry/page-address.ts';
import { page } from './page-path.ts';

const placeIn = (code: string | undefined) => (code === undefined ? '' : `#place=${code}`);

export const guideRoutes = {
  /** 支援のつながり; with a municipality's code, its places stand in the steps */
  guide: (id: string, code?: string) => page('guides', guideWord(id)) + placeIn(code),
  /** one of the doors of ささえる側 */
  supportDoor: (id: string, code?: string) =>
    page('support', id === 'members' ? 'wanted' : id) + placeIn(code),
};
