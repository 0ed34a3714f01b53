import type { Entity, EntityOfKind, Identifier, Name, PlanVersion } from '../../domain/entity.js';
import type { EntityKind } from '../../domain/vocabulary.js';
import type { ExportedEntity } from '../exported.js';
import { dated } from './dates.js';
import { claimInWords, evidenceOf } from './evidence.js';
import { type FtmEntity, ftmEntity, ftmId, type Values } from './ftm-entity.js';
import { countryCode, identifierProperties } from './model.js';

/** What later lines need of those before: states come before all that lies in them or is theirs, and entities before relations. */
export interface Met {
  /** The codes of states, by id. */
  readonly codes: Map<string, string>;
  /** Ids of states and organizations: of the actors, those that are no persons. */
  readonly groups: Set<string>;
}

/** The schema of each kind. */
const SCHEMATA: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  STATE: 'PublicBody',
  ORGANIZATION: 'Organization',
  PLAN: 'Project',
  PLACE: 'Address',
};

const IDENTIFIERS: Readonly<Record<EntityKind, ReadonlyMap<string, string>>> = {
  PERSON: identifierProperties(SCHEMATA.PERSON),
  STATE: identifierProperties(SCHEMATA.STATE),
  ORGANIZATION: identifierProperties(SCHEMATA.ORGANIZATION),
  PLAN: identifierProperties(SCHEMATA.PLAN),
  PLACE: identifierProperties(SCHEMATA.PLACE),
};

/** An entity, followed by the ties that FollowTheMoney writes as entities of their own. */
export function thingsOf({ entity, claims }: ExportedEntity, met: Met): FtmEntity[] {
  const { id, kind, name, names, description } = entity;
  if (kind === 'STATE' || kind === 'ORGANIZATION') met.groups.add(id);
  if (entity.kind === 'STATE') {
    const code = countryCode(entity.isoAlpha2);
    if (code !== undefined) met.codes.set(id, code);
  }
  const { properties, notes, links = [] } = ownOf(entity, met);
  const thing = ftmEntity(id, SCHEMATA[kind], name, {
    name: [name, ...names.filter(({ kind: of }) => of !== 'ALIAS' && of !== 'FORMER').map(({ text }) => text)],
    alias: names.filter(({ kind: of }) => of === 'ALIAS').map(({ text }) => text),
    previousName: names.filter(({ kind: of }) => of === 'FORMER').map(({ text }) => text),
    description,
    ...identifiersOf(entity.identifiers, IDENTIFIERS[kind]),
    ...properties,
    notes: [
      ...(ftmId(id) === id ? [] : [`Demarche id: ${id}`]),
      ...entity.identifiers
        .filter(({ scheme }) => !isPlaced(scheme, kind))
        .map(({ scheme, value }) => `${scheme}: ${value}`),
      ...names.flatMap(nameInWords),
      ...notes,
      ...claims.map(claimInWords),
    ],
    ...evidenceOf(claims, []),
  });
  return [thing, ...links];
}

/** What a kind has beside what all have: what has no property of its own stands in words. */
interface Own {
  readonly properties: Readonly<Record<string, Values>>;
  readonly notes: readonly (string | undefined)[];
  readonly links?: readonly FtmEntity[];
}

function ownOf(entity: Entity, met: Met): Own {
  switch (entity.kind) {
    case 'PERSON':
      return personOwn(entity);
    case 'STATE':
      return stateOwn(entity);
    case 'ORGANIZATION':
      return organizationOwn(entity);
    case 'PLAN':
      return { properties: {}, notes: entity.versions.flatMap(versionInWords) };
    case 'PLACE':
      return placeOwn(entity, met);
  }
}

function personOwn({ birth, death }: EntityOfKind<'PERSON'>): Own {
  const [born, died] = [dated('Born', birth), dated('Died', death)];
  return { properties: { birthDate: born.values, deathDate: died.values }, notes: [born.words, died.words] };
}

function stateOwn(state: EntityOfKind<'STATE'>): Own {
  const [began, ended] = [dated('Inception', state.inception), dated('Dissolution', state.dissolution)];
  const code = countryCode(state.isoAlpha2);
  return {
    properties: {
      incorporationDate: began.values,
      dissolutionDate: ended.values,
      country: code,
      classification: 'state',
    },
    notes: [
      began.words,
      ended.words,
      code === undefined && state.isoAlpha2 !== undefined ? `ISO 3166-1: ${state.isoAlpha2}` : undefined,
    ],
    links: state.predecessors.map((before) =>
      ftmEntity(`${before}/succeeded-by/${state.id}`, 'Succession', 'predecessor', {
        predecessor: ftmId(before),
        successor: ftmId(state.id),
      }),
    ),
  };
}

function organizationOwn({ id, classification, parent, seat }: EntityOfKind<'ORGANIZATION'>): Own {
  return {
    properties: { classification, addressEntity: seat === undefined ? undefined : ftmId(seat) },
    notes: [],
    links: parent === undefined ? [] : [link(`${id}/part-of/${parent}`, id, parent, 'part of')],
  };
}

function placeOwn({ id, name, within, latitude, longitude }: EntityOfKind<'PLACE'>, met: Met): Own {
  const country = within === undefined ? undefined : met.codes.get(within);
  return {
    properties: { full: name, country, latitude: latitude?.toString(), longitude: longitude?.toString() },
    notes: [],
    links: within !== undefined && country === undefined ? [link(`${id}/within/${within}`, id, within, 'within')] : [],
  };
}

/** A tie for which FollowTheMoney has no schema of its own. */
export function link(
  id: string,
  subject: string,
  object: string,
  role: string,
  more: Readonly<Record<string, Values>> = {},
): FtmEntity {
  return ftmEntity(id, 'UnknownLink', role, { subject: ftmId(subject), object: ftmId(object), role, ...more });
}

function identifiersOf(
  identifiers: readonly Identifier[],
  properties: ReadonlyMap<string, string>,
): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { scheme, value } of identifiers) {
    const property = properties.get(scheme);
    if (property !== undefined) found[property] = [...(found[property] ?? []), value];
  }
  return found;
}

function isPlaced(scheme: string, kind: EntityKind): boolean {
  return IDENTIFIERS[kind].has(scheme) || scheme === 'ftm';
}

function nameInWords({ text, lang, period }: Name): string[] {
  const more = [lang, period].filter((part) => part !== undefined);
  return more.length === 0 ? [] : [`Name ${JSON.stringify(text)}: ${more.join(', ')}`];
}

function versionInWords({ id, label, on, status, pointCount, points, revises }: PlanVersion): string[] {
  const parts = [
    `Version ${id}: ${label}`,
    status.toLowerCase(),
    on,
    pointCount === undefined ? undefined : `${pointCount} points`,
    revises === undefined ? undefined : `revises ${revises}`,
  ];
  return [
    parts.filter((part) => part !== undefined).join('; '),
    ...points.map(({ number, text }) => `Version ${id}, point ${number}: ${text}`),
  ];
}
