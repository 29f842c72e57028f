import { isDay } from '../core/index.js';
import type { IsoDate } from '../core/index.js';
import type { FaultId } from '../i18n/index.js';

export interface DateEntry {
  day?: IsoDate;
  fault?: FaultId;
  /** The field to mend. */
  field?: 'day' | 'month' | 'year';
}

/** The day that was typed, or what is wrong with it. `today` is the latest day allowed. */
export function readDate([day, month, year]: readonly string[], today: IsoDate): DateEntry {
  if (!/^\d\d?$/.test(day!)) return { fault: 'no-day', field: 'day' };
  if (!/^\d\d?$/.test(month!)) return { fault: 'no-month', field: 'month' };
  if (!/^\d{4}$/.test(year!)) return { fault: 'no-year', field: 'year' };
  const found = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  if (!isDay(found)) return { fault: 'no-such-day', field: 'day' };
  return found > today ? { fault: 'in-future', field: 'year' } : { day: found };
}
