/** ファイルの値から場所を作る。 */
import { kindOf } from '../vocabulary/kind.ts';
import { informationDay } from './information-age.ts';
import type { FrontMatter, Resource } from './entry-schema.ts';

/** Fill what the entry leaves to its kind. */
export function resourceOf(id: string, entry: FrontMatter, body: string): Resource {
  const kind = kindOf(entry.kind);
  const source = entry.source ?? [];
  return {
    ...entry,
    id,
    needs: entry.needs ?? kind.needs,
    steps: entry.steps ?? kind.steps,
    route: entry.route ?? kind.route ?? 'direct',
    status: entry.status ?? { state: 'open' },
    source,
    asOf: informationDay({ verified: entry.verified, source }),
    body,
  };
}
