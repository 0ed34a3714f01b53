import { channel } from 'node:diagnostics_channel';

/** One trip to a store: a statement sent to Neo4j, or a read or write of the embedded store. */
export interface RoundTrip {
  readonly store: 'sqlite' | 'neo4j';
  /** The statement's or the port method's name. */
  readonly name: string;
}

const roundTrips = channel('demarche:store:round-trip');

/** Tells whoever counts or traces round trips (`diagnostics_channel.subscribe`) of one; costs nothing when nobody does. */
export function publishRoundTrip(trip: RoundTrip): void {
  if (roundTrips.hasSubscribers) roundTrips.publish(trip);
}
