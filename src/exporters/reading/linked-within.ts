import type { Entity } from '../../domain/entity.js';

/** The entity without links that lead out of the export. */
export function linkedWithin(entity: Entity, has: (id: string) => boolean): Entity {
  const isIn = (target: string | undefined): target is string => target !== undefined && has(target);
  switch (entity.kind) {
    case 'STATE':
      return { ...entity, predecessors: entity.predecessors.filter(has) };
    case 'ORGANIZATION': {
      const { parent, seat, ...others } = entity;
      return { ...others, ...(isIn(parent) && { parent }), ...(isIn(seat) && { seat }) };
    }
    case 'PLACE': {
      const { within, ...others } = entity;
      return { ...others, ...(isIn(within) && { within }) };
    }
    case 'PERSON':
    case 'PLAN':
      return entity;
  }
}
