/** しまってあるつなぎ帳。The device's list, kept up with other tabs and with the buttons of this page. */
import { useEffect, useState } from 'react';
import { readStored, watchStored, type Stored } from '../../site/elements/shortlist-store.ts';

export function useStored(): Stored {
  const [stored, setStored] = useState(readStored);
  useEffect(() => watchStored(() => setStored(readStored())), []);
  return stored;
}
