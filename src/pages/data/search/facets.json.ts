/** What the filters ask: loaded when a person opens them. */
import type { APIRoute } from 'astro';
import { addDays } from '../../../domain/calendar-date.ts';
import { holidaysBetween } from '../../../domain/holidays.ts';
import { encodeFacets } from '../../../search/facets.ts';
import { BUILD_DAY } from '../../../site/build-day.ts';
import { siteCatalogue } from '../../../site/catalogue.ts';

const HOLIDAYS_AHEAD_DAYS = 400;

export const GET: APIRoute = async () => new Response(encodeFacets((await siteCatalogue()).resources, holidaysBetween(BUILD_DAY, addDays(BUILD_DAY, HOLIDAYS_AHEAD_DAYS))));
