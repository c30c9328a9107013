/** 地域をえらぶための一式, as one part that loads when its question is near. */
export { areasOfTable } from '../shared/table-areas.ts';
export { PlaceChooser } from './PlaceChooser.tsx';
