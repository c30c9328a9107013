/** こよみ（iCalendar）: /data/v1/calendar/131202.ics, for a phone's calendar. */
import { dataEndpoint } from '../../../site/build/data-endpoint.ts';

export const { getStaticPaths, GET } = dataEndpoint('ics');
