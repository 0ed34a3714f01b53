import type { Entity } from './entity.js';
import type { EntityKind } from './vocabulary.js';

/** The undated ties that belong to an entity itself, where a relation of its own would say no more. */
export const LINK_KINDS = ['PREDECESSOR', 'PARENT', 'SEAT', 'WITHIN'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface Link {
  readonly kind: LinkKind;
  /** Id of the entity that is linked to. */
  readonly target: string;
}

export const LINKS: Readonly<Record<LinkKind, { readonly from: EntityKind; readonly to: EntityKind }>> = {
  PREDECESSOR: { from: 'STATE', to: 'STATE' },
  PARENT: { from: 'ORGANIZATION', to: 'ORGANIZATION' },
  SEAT: { from: 'ORGANIZATION', to: 'PLACE' },
  WITHIN: { from: 'PLACE', to: 'STATE' },
};

/** The entity's links, in the order of {@link LINK_KINDS}, and within one kind as they were given. */
export function linksOf(entity: Entity): readonly Link[] {
  switch (entity.kind) {
    case 'STATE':
      return entity.predecessors.map((target) => ({ kind: 'PREDECESSOR', target }));
    case 'ORGANIZATION':
      return [...optional('PARENT', entity.parent), ...optional('SEAT', entity.seat)];
    case 'PLACE':
      return optional('WITHIN', entity.within);
    case 'PERSON':
    case 'PLAN':
      return [];
  }
}

function optional(kind: LinkKind, target: string | undefined): Link[] {
  return target === undefined ? [] : [{ kind, target }];
}
