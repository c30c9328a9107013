/** くらべる, with the table of municipalities that only it asks. */
import type { ComponentProps } from 'react';
import type { PlaceTable } from '../../domain/area/area-table.ts';
import { fetchOnce } from '../shared/fetch-once.ts';
import { CompareView } from './CompareView.tsx';

type Props = Omit<ComponentProps<typeof CompareView>, 'table'>;

export async function loadCompare(tableFile: string) {
  const table = await fetchOnce(tableFile, (text) => JSON.parse(text) as PlaceTable);
  return (props: Props) => <CompareView {...props} table={table} />;
}
