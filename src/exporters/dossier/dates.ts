import type { Edtf } from '../../domain/edtf.js';
import type { DateItem } from '../../dossier/format.js';

/** A year of four digits stands without quotes, as people write it. */
export function dateItem(date: Edtf | undefined): DateItem | undefined {
  return date !== undefined && /^[1-9]\d{3}$/.test(date) ? Number(date) : date;
}
