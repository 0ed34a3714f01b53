import { type Day, type DayRange, FIRST_DAY, LAST_DAY } from '../domain/day.js';
import { type Edtf, edtfBounds } from '../domain/edtf.js';
import type { Entity } from '../domain/entity.js';
import { type LinkKind, linksOf } from '../domain/link.js';
import { entitiesIn, type Relation, relationBounds } from '../domain/relation.js';
import { CONNECTING_ROLES } from '../domain/relation-kinds.js';
import { textKey } from '../domain/text-key.js';
import { wordsOf } from '../search/words.js';
import { formsOf, type NameForm } from './names/form.js';

/** A tenure or an envoy role. */
export interface Office {
  /** As it is written. */
  readonly title: string;
  /** The title in words that are compared. */
  readonly key: string;
  /** Ids of the body, or of the receivers. */
  readonly at: readonly string[];
}

/** What two entities are compared by. */
export interface Profile {
  readonly id: string;
  readonly kind: Entity['kind'];
  readonly name: string;
  readonly forms: readonly NameForm[];
  /** By scheme, the values in their text key. */
  readonly identifiers: ReadonlyMap<string, readonly string[]>;
  /** Of a person birth and death, of a state inception and dissolution. */
  readonly began?: DayRange;
  readonly ended?: DayRange;
  /** The first and the last day of its relations that are known. */
  readonly active?: { readonly from: Day; readonly to: Day };
  readonly offices: readonly Office[];
  /** Ids of the actors by whom it was sent, or on whose behalf it took part in something. */
  readonly allegiances: ReadonlySet<string>;
  /** Ids of the relations in which it stands beside others. */
  readonly relations: ReadonlySet<string>;
  /** Ids of the others in those of these relations that are events or ties: whom it met, travelled with, is tied to. */
  readonly others: ReadonlySet<string>;
  readonly links: ReadonlyMap<LinkKind, readonly string[]>;
}

/** @param relations those that are known of it, or as many as are read. */
export function profileOf(entity: Entity, relations: readonly Relation[]): Profile {
  const { id, kind, name } = entity;
  const [began, ended] = lifeOf(entity);
  const active = activeIn(relations);
  const beside = relations.filter((relation) => connects(relation, id));
  return {
    id,
    kind,
    name,
    forms: formsOf(entity),
    identifiers: grouped(entity.identifiers.map(({ scheme, value }) => [scheme, textKey(value)])),
    ...(began !== undefined && { began }),
    ...(ended !== undefined && { ended }),
    ...(active !== undefined && { active }),
    offices: relations.flatMap((relation) => officesIn(relation, id)),
    allegiances: new Set(relations.flatMap((relation) => allegiancesIn(relation, id))),
    relations: new Set(beside.map((relation) => relation.id)),
    others: new Set(beside.flatMap((relation) => othersIn(relation, id))),
    links: grouped(linksOf(entity).map(({ kind: link, target }) => [link, target])),
  };
}

function lifeOf(entity: Entity): readonly [DayRange | undefined, DayRange | undefined] {
  switch (entity.kind) {
    case 'PERSON':
      return [boundsOf(entity.birth), boundsOf(entity.death)];
    case 'STATE':
      return [boundsOf(entity.inception), boundsOf(entity.dissolution)];
    default:
      return [undefined, undefined];
  }
}

function boundsOf(date: Edtf | undefined): DayRange | undefined {
  return date === undefined ? undefined : edtfBounds(date);
}

/** An open end says nothing of when somebody was active. */
function activeIn(relations: readonly Relation[]): Profile['active'] {
  const days = relations
    .map(relationBounds)
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== FIRST_DAY && day !== LAST_DAY)
    .sort();
  const [from] = days;
  return from === undefined ? undefined : { from, to: days.at(-1) ?? from };
}

function connects(relation: Relation, id: string): boolean {
  return relation.participations.some(({ role, entity }) => entity === id && CONNECTING_ROLES.includes(role));
}

function officesIn(relation: Relation, id: string): Office[] {
  if (relation.kind !== 'ENVOY_ROLE' && relation.kind !== 'TENURE') return [];
  if (!entitiesIn(relation, 'ENVOY', 'HOLDER').includes(id)) return [];
  const { title } = relation;
  return [{ title, key: wordsOf(title).join(' '), at: entitiesIn(relation, 'RECEIVER', 'BODY') }];
}

function allegiancesIn(relation: Relation, id: string): readonly string[] {
  const own = relation.participations.filter(({ entity }) => entity === id);
  const senders = own.some(({ role }) => role === 'ENVOY') ? entitiesIn(relation, 'SENDER') : [];
  return [...senders, ...own.flatMap(({ onBehalfOf }) => (onBehalfOf === undefined ? [] : [onBehalfOf]))];
}

/** Offices and places are compared elsewhere: they are shared by many. */
function othersIn(relation: Relation, id: string): readonly string[] {
  return entitiesIn(relation, ...COMPANY).filter((other) => other !== id);
}

const COMPANY = ['PARTICIPANT', 'HOST', 'MEDIATOR', 'TRAVELLER', 'COMPANION', 'PARTY'] as const;

function grouped<Key>(entries: readonly (readonly [Key, string])[]): Map<Key, string[]> {
  const groups = new Map<Key, string[]>();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
