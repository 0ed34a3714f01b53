import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { RoundTrip } from '../../src/store/round-trip.js';

/** The names of the store's round trips while `work` runs, in order. */
export async function roundTripsOf(work: () => Promise<unknown>): Promise<string[]> {
  const trips: string[] = [];
  const note = (message: unknown) => void trips.push((message as RoundTrip).name);
  subscribe('demarche:store:round-trip', note);
  try {
    await work();
  } finally {
    unsubscribe('demarche:store:round-trip', note);
  }
  return trips;
}
