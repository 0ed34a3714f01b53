import type { Edtf } from '../../../domain/edtf.js';
import { NOT_SERVED } from '../tables/not-served.js';

/** What is known of a service. */
export interface ServiceDates {
  readonly appointed: Edtf | undefined;
  /** The first day on which somebody is known to have been in office. */
  readonly started: Edtf | undefined;
  readonly ended: Edtf | undefined;
}

/**
 * When the service began: where only the appointment is known, some time after it, and before its end where that is known.
 * Where the appointment lies after the end, or only the end is known, the beginning is not known.
 */
export function startOf({ appointed, started, ended }: ServiceDates): Edtf | undefined {
  if (started !== undefined || appointed === undefined) return started;
  if (ended === undefined) return `${appointed}/..`;
  return appointed <= ended ? `${appointed}/${ended}` : undefined;
}

/** Whether nobody served: no day of service is known, and the note says so. */
export function cameToNothing({ started, ended }: ServiceDates, note: string | undefined): boolean {
  if (started !== undefined || ended !== undefined || note === undefined) return false;
  return NOT_SERVED.some((pattern) => pattern.test(note));
}
