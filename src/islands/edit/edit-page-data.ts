/** ページから渡すもの。What the page hands its island: a data block in the HTML. */
import type { SiteContact } from '../../domain/settings/site-settings.ts';
import type { FieldNode } from '../../domain/fields/field-node.ts';

export interface EditPageData {
  /** 見出し, from the schema */
  readonly fields: readonly FieldNode[];
  readonly repository: string;
  /** 運営する団体, when one is named */
  readonly contact?: SiteContact | undefined;
  /** addresses end in these */
  readonly dataFolder: string;
  readonly resourceBase: string;
  /** slugs of the prefectures whose folders have files of their own */
  readonly ownPrefectures: readonly string[];
  /** the prefecture that stands first in the chooser */
  readonly prefecture: string;
  /** words that are not kept on this device */
  readonly telling: readonly string[];
  /** coming public holidays, ISO days */
  readonly holidays: readonly string[];
}

export function readPageData(): EditPageData {
  return JSON.parse(document.getElementById('edit-data')?.textContent ?? '') as EditPageData;
}
