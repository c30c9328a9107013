/** 時刻のことば. In Japanese a time is said as hours are written. */
export {
  writtenMinutes as minutesLabel,
  writtenRange as rangeLabel,
} from '../../domain/time/written-time.ts';
