/** 場所の表（CSV）: /data/v1/, for whoever uses the catalogue elsewhere. */
import { dataEndpoint } from '../../../site/build/data-endpoint.ts';

export const { getStaticPaths, GET } = dataEndpoint('csv');
