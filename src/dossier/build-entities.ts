import type { Entity, Identifier, Name, PlanVersion } from '../domain/entity.js';
import type { NameKind, PlanStatus } from '../domain/vocabulary.js';
import type { EntityItem, IdentifierItems, NameItem, PlanVersionItem } from './format.js';
import { dateOf, tidy } from './tidy.js';
import { termOf } from './words.js';

export function entityOf(id: string, item: EntityItem): Entity {
  const base = {
    id,
    name: item.name,
    names: (item.names ?? []).map(nameOf),
    description: item.description,
    identifiers: identifiersOf(item.identifiers ?? {}),
  };
  return tidy(withKind(base, item));
}

type Base = Pick<Entity, 'id' | 'name' | 'names' | 'description' | 'identifiers'>;

function withKind(base: Base, item: EntityItem): Entity {
  switch (item.kind) {
    case 'person':
      return { ...base, kind: 'PERSON', birth: dateOf(item.birth), death: dateOf(item.death) };
    case 'state':
      return {
        ...base,
        kind: 'STATE',
        isoAlpha2: item.isoAlpha2,
        inception: dateOf(item.inception),
        dissolution: dateOf(item.dissolution),
        predecessors: item.predecessors ?? [],
      };
    case 'organization': {
      const { classification, parent, seat } = item;
      return { ...base, kind: 'ORGANIZATION', classification, parent, seat };
    }
    case 'plan':
      return { ...base, kind: 'PLAN', versions: Object.entries(item.versions ?? {}).map(versionOf) };
    case 'place': {
      const { within, latitude, longitude } = item;
      return { ...base, kind: 'PLACE', within, latitude, longitude };
    }
  }
}

function nameOf(item: string | NameItem): Name {
  if (typeof item === 'string') return { text: item, kind: 'SPELLING' };
  const { text, lang, script, kind, period } = item;
  return tidy({ text, lang, script, kind: termOf<NameKind>(kind ?? 'spelling'), period: dateOf(period) });
}

function identifiersOf(items: IdentifierItems): readonly Identifier[] {
  if (isListed(items)) return items.map(({ scheme, value }) => ({ scheme, value }));
  return Object.entries(items).flatMap(([scheme, values]) =>
    (typeof values === 'string' ? [values] : values).map((value) => ({ scheme, value })),
  );
}

function isListed(items: IdentifierItems): items is readonly Identifier[] {
  return Array.isArray(items);
}

function versionOf([id, item]: [string, PlanVersionItem]): PlanVersion {
  return tidy({
    id,
    label: item.label,
    on: dateOf(item.on),
    status: termOf<PlanStatus>(item.status ?? 'unknown'),
    pointCount: item.pointCount,
    points: (item.points ?? []).map(({ number, text }) => ({ number, text })),
    revises: item.revises,
  });
}
