import type { Entity, Name, PlanVersion } from '../../domain/entity.js';
import type { EntityKind } from '../../domain/vocabulary.js';
import { iri } from './iris.js';

/** A node of the graph; what is undefined is left out. */
export type Node = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<EntityKind, string>> = {
  PERSON: 'schema:Person',
  STATE: 'schema:Country',
  ORGANIZATION: 'schema:Organization',
  PLAN: 'schema:CreativeWork',
  PLACE: 'schema:Place',
};

export function entityNode(entity: Entity): Node {
  const { id, kind, name, names, description, identifiers } = entity;
  const items = identifiers.filter(({ scheme, value }) => scheme === 'wikidata' && /^Q\d+$/.test(value));
  return {
    '@id': iri(id),
    '@type': [TYPES[kind], 'prov:Entity'],
    name,
    alternateName: some(names.map(({ text, lang }) => (isTag(lang) ? { '@value': text, '@language': lang } : text))),
    otherName: some(names.map(nameNode)),
    description,
    identifier: some(
      identifiers.map(({ scheme, value }) => ({ '@type': 'schema:PropertyValue', propertyID: scheme, value })),
    ),
    sameAs: some(items.map(({ value }) => `http://www.wikidata.org/entity/${value}`)),
    ...ownOf(entity),
  };
}

function ownOf(entity: Entity): Node {
  switch (entity.kind) {
    case 'PERSON':
      return { birthDate: entity.birth, deathDate: entity.death };
    case 'STATE': {
      const { isoAlpha2, inception, dissolution, predecessors } = entity;
      return {
        isoAlpha2,
        foundingDate: inception,
        dissolutionDate: dissolution,
        predecessor: some(predecessors.map(iri)),
      };
    }
    case 'ORGANIZATION': {
      const { classification, parent, seat } = entity;
      return { additionalType: classification, parentOrganization: optional(parent), location: optional(seat) };
    }
    case 'PLAN':
      return { hasPart: some(entity.versions.map(versionNode)) };
    case 'PLACE': {
      const { within, latitude, longitude } = entity;
      const isSomewhere = latitude !== undefined || longitude !== undefined;
      const geo = isSomewhere ? { '@type': 'schema:GeoCoordinates', latitude, longitude } : undefined;
      return { containedInPlace: optional(within), geo };
    }
  }
}

function nameNode({ text, lang, script, kind, period }: Name): Node {
  return {
    '@type': 'demarche:Name',
    text: isTag(lang) ? { '@value': text, '@language': lang } : text,
    script,
    nameKind: kind,
    period,
  };
}

function versionNode({ id, label, on, status, pointCount, points, revises }: PlanVersion, position: number): Node {
  return {
    '@id': iri(id),
    '@type': ['schema:CreativeWork', 'demarche:PlanVersion'],
    version: label,
    position,
    dateCreated: on,
    creativeWorkStatus: status,
    pointCount,
    isBasedOn: optional(revises),
    hasPart: some(points.map(({ number, text }) => ({ '@type': 'demarche:PlanPoint', position: number, text }))),
  };
}

export function optional(id: string | undefined): string | undefined {
  return id === undefined ? undefined : iri(id);
}

export function some<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** What JSON-LD takes for a language. */
function isTag(lang: string | undefined): boolean {
  return lang !== undefined && /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(lang);
}
