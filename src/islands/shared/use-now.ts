/** Japan's time for what says 「いま」: moves on with the minute, and when the page wakes. */
import { useEffect, useState } from 'react';
import { momentInJapan, type Moment } from '../../domain/time/calendar-date.ts';

const MINUTE = 60_000;

export function useNow(): Moment {
  const [now, setNow] = useState(() => momentInJapan(new Date()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const update = () => setNow(momentInJapan(new Date()));
    const wait = () => {
      timer = setTimeout(
        () => {
          update();
          wait();
        },
        MINUTE - (Date.now() % MINUTE),
      );
    };
    wait();
    document.addEventListener('visibilitychange', update);
    window.addEventListener('pageshow', update);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', update);
      window.removeEventListener('pageshow', update);
    };
  }, []);
  return now;
}
