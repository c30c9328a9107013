/**
 * 絵のしるし。Own line drawings on a 24 grid, stroke 1.8, one for each need and each group of kinds. The dot is the
 * project's mark: in every picture one small circle stands for a person on the thread.
 */
import type { KindGroupId } from '../domain/vocabulary/kind.ts';
import type { NeedId } from '../domain/vocabulary/need.ts';

/** SVG path data, drawn as outlines */
export const NEED_PICTOGRAMS: Readonly<Record<NeedId, string>> = {
  // a rice bowl with chopsticks
  food: 'M3.5 11.5h17c0 4.7-3.8 8-8.5 8s-8.5-3.3-8.5-8ZM9 21.5h6M8.5 8.5c0-1.6 1.5-1.7 1.5-3.3M13 8.5 18.5 2.5M15.5 9l5-4.5',
  // a purse with a coin slot
  money:
    'M4 8.5c0-1.1.9-2 2-2h11.5v3M4 8.5v9c0 1.1.9 2 2 2h12c1.1 0 2-.9 2-2v-6c0-1.1-.9-2-2-2H5c-.6 0-1-.4-1-1ZM16.3 14.5h.01M8 6.5l6.5-3 1.2 3',
  // a bill with a tear
  debt: 'M5.5 3.5h13v17l-2.2-1.6-2.1 1.6-2.2-1.6-2.2 1.6-2.1-1.6-2.2 1.6ZM9 8l3 4 3-4M12 12v4.5M9.5 13.5h5',
  // a house with a lit window
  housing: 'M3 11.5 12 4l9 7.5M5.5 9.7V20h13V9.7M10 13.5h4v3.5h-4Z',
  // a bag with a handle
  work: 'M4 8.5h16v11H4ZM9 8.5V5h6v3.5M4 13.5h6M14 13.5h6M10 12h4v3h-4Z',
  // stairs with a person's dot climbing
  steps: 'M3 20.5h5v-4.5h5v-4.5h5V7h3M5.5 10.5a1.8 1.8 0 1 0 .01 0M9.5 6.5 13 3.5M13 6V3.5h-2.5',
  // two people at a table
  place:
    'M6.5 9a2.3 2.3 0 1 0-.01 0M17.5 9a2.3 2.3 0 1 0-.01 0M2.5 19v-2.5c0-2.2 1.8-4 4-4 1.6 0 3 .9 3.6 2.3M21.5 19v-2.5c0-2.2-1.8-4-4-4-1.6 0-3 .9-3.6 2.3M8 17.5h8M12 17.5v3',
  // a door ajar with light coming in
  withdrawn: 'M5 20.5V4h9.5v16.5M3 20.5h18M14.5 4l5 2v14.5M11.3 12.5v.8M17 10v4',
  // an open book
  school:
    'M12 7c-2-1.7-4.8-2.2-8.5-2v13c3.7-.2 6.5.3 8.5 2 2-1.7 4.8-2.2 8.5-2V5c-3.7-.2-6.5.3-8.5 2ZM12 7v13',
  // a grown-up and a child, hand in hand
  parenting:
    'M8.5 7.5a2.5 2.5 0 1 0-.01 0M3.5 20v-4.5c0-2.8 2.2-5 5-5s4.5 1.7 5 4M17 13.5a1.9 1.9 0 1 0-.01 0M13.8 20v-1c0-1.8 1.4-3.2 3.2-3.2s3.2 1.4 3.2 3.2v1',
  // a hand that holds another
  family:
    'M12 6.5a2.3 2.3 0 1 0-.01 0M5 10.5a1.9 1.9 0 1 0-.01 0M19 10.5a1.9 1.9 0 1 0-.01 0M7.8 20v-6c0-2.3 1.9-4.2 4.2-4.2s4.2 1.9 4.2 4.2v6M2.3 18.5V16c0-1.5 1.2-2.7 2.7-2.7M21.7 18.5V16c0-1.5-1.2-2.7-2.7-2.7',
  // an umbrella: shelter, drawn without a word
  violence: 'M3 12.5a9 9 0 0 1 18 0ZM12 12.5V19c0 1.1-.9 2-2 2s-2-.9-2-2M12 3.5V2.5',
  // a heart with a pulse
  health:
    'M12 20C5.5 15.7 3 12.4 3 9a4.5 4.5 0 0 1 9-1.2A4.5 4.5 0 0 1 21 9c0 3.4-2.5 6.7-9 11ZM6.5 11.5H9l1.5-2.5 2.5 5 1.5-2.5h3',
  // two speech bubbles
  language: 'M3 4.5h11.5v8H8l-3 2.8v-2.8H3ZM17 8.5h4v8h-1.5v2.8l-3-2.8H11v-1.5M6 7.5h5.5M6 9.7h3.5',
  // a card with a face and two lines
  papers:
    'M3.5 5.5h17v13h-17ZM8.5 10a1.8 1.8 0 1 0-.01 0M5.7 15.8c.3-1.4 1.4-2.3 2.8-2.3s2.5.9 2.8 2.3M14 10h4M14 14h4',
  // a small bus at a stop
  mobility:
    'M3.5 6.5h13c1.7 0 3 1.3 3 3v7.5h-16ZM3.5 12h16M9 6.5V12M14.5 6.5V12M7 17a1.7 1.7 0 1 0 .01 0M16 17a1.7 1.7 0 1 0 .01 0M22 5v15.5',
  // a signpost
  unknown: 'M12 21.5V3M12 5h6l2.5 2.3L18 9.6h-6M12 11.5H6.5L4 13.8l2.5 2.3H12M8.5 21.5h7',
};

export const GROUP_PICTOGRAMS: Readonly<Record<KindGroupId, string>> = {
  consult: 'M3.5 4.5h11v8h-6l-3 2.8v-2.8h-2ZM17.5 8.5h3v8h-1.5v2.8l-3-2.8h-4.5V15',
  helpline:
    'M6.5 3.5 9.5 8 8 10.2c1 2.3 3.3 4.7 5.7 5.7L16 14.5l4.5 3c-.3 2-1.8 3.5-4 3-6.5-1.4-11.5-6.5-13-13-.5-2.2 1-3.7 3-4Z',
  place: 'M4 20.5V12M20 20.5V12M4 15.5h16M6 12V8.5c0-1.7 1.3-3 3-3h6c1.7 0 3 1.3 3 3V12M9.5 12h5',
  work: 'M4 8.5h16v11H4ZM9 8.5V5h6v3.5M4 13.5h6M14 13.5h6M10 12h4v3h-4Z',
  food: 'M3.5 11.5h17c0 4.7-3.8 8-8.5 8s-8.5-3.3-8.5-8ZM9 21.5h6M9 8.5c0-1.6 1.5-1.7 1.5-3.3M13.5 8.5c0-1.6 1.5-1.7 1.5-3.3',
  home: 'M3 11.5 12 4l9 7.5M5.5 9.7V20h13V9.7M10.5 20v-5.5h3V20',
  // a cross in a heart
  health:
    'M12 20C5.5 15.7 3 12.4 3 9a4.5 4.5 0 0 1 9-1.2A4.5 4.5 0 0 1 21 9c0 3.4-2.5 6.7-9 11ZM12 10v5.5M9.3 12.7h5.4',
  learn: 'M5 19.5l1-4L16.5 5 19.5 8 9 18.5ZM14 7.5l3 3M12 20.5h8',
  child: 'M12 8a2.5 2.5 0 1 0-.01 0M12 8.5v6M7.5 10.5 12 12l4.5-1.5M9 20.5l3-6 3 6',
  network:
    'M6 9.5a2.5 2.5 0 1 0-.01 0M18 9.5a2.5 2.5 0 1 0-.01 0M12 20.5a2.5 2.5 0 1 0-.01 0M8.5 7h7M7.2 9.2l3.5 6.5M16.8 9.2l-3.5 6.5',
};
