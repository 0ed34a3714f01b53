import { createHash } from 'node:crypto';
import type { Claim } from '../../domain/claim.js';
import type { Facts } from '../importer.js';
import type { FtmEntity } from './entity.js';
import type { IndexedKind, IndexOfEntities } from './index-of-entities.js';
import type { Properties } from './properties.js';

/** One entity, while it is read. */
export interface Reading {
  readonly entity: FtmEntity;
  readonly properties: Properties;
  readonly index: IndexOfEntities;
  /** The claims that its data sets make on what has this id. */
  readonly claimsOn: (subject: string, note?: string) => readonly Claim[];
}

/** What an entity says. Its claims on all entities and relations here are made by whoever calls. */
export interface Said extends Partial<Pick<Facts, 'mentions' | 'entities' | 'relations' | 'unplaced'>> {
  /** The ids of those on which a claim's note says what has no place. */
  readonly noted: readonly string[];
  /** The ids of what is only mentioned and yet claimed. */
  readonly claimed?: readonly string[];
  /** In the place of the words for what has no place. */
  readonly note?: string;
}

/** Ids of FollowTheMoney, and Wikidata's among them, as ids of ours. */
export function idOf(id: string): string {
  return `ftm:${id}`;
}

const MAX_ID = 200;

/** An id, or where it is too long to be one a part of it and its digest. */
export function fitting(id: string): string {
  if (id.length <= MAX_ID) return id;
  return `${id.slice(0, 120)}~${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;
}

export function kindOf({ index }: Reading, id: string): IndexedKind | undefined {
  return index.find(id)?.kind;
}

/** Whether it can act; what is not in these files may be in the store, which then says. */
export function canAct(reading: Reading, id: string): boolean {
  const kind = kindOf(reading, id);
  return kind === undefined || kind === 'PERSON' || kind === 'ORGANIZATION';
}
