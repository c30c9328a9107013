/** 24時間の電話: the nation's free line for any trouble that always answers, for papers that leave the house. */
import { NATIONAL } from '../../domain/area/national.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { isFreeLine, lineHoursOf } from '../../domain/entry/line-order.ts';
import { isAlwaysOpen } from '../../domain/time/open-now.ts';
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';

export interface AnytimeLine {
  readonly name: string;
  readonly phones: readonly { readonly number: string; readonly label?: string | undefined }[];
}

/** @returns undefined where the catalogue has none: nothing is made up */
export function anytimeLine(resources: readonly Resource[]): AnytimeLine | undefined {
  const line = resources.find((resource) => {
    const hours = lineHoursOf(resource);
    return (
      resource.kind === 'helpline' &&
      resource.area.includes(NATIONAL) &&
      resource.phones !== undefined &&
      resource.needs.includes('unknown') &&
      !resource.needs.some(isSensitiveNeed) &&
      isFreeLine(resource) &&
      hours !== undefined &&
      isAlwaysOpen(hours)
    );
  });
  return (
    line && {
      name: line.name,
      phones: (line.phones ?? []).map(({ number, label }) => ({ number, label })),
    }
  );
}
