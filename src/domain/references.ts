import type { ChangeSet, NodeKind } from './change-set.js';
import { MERGEABLE_KINDS, pairText } from './judgement.js';
import { LINKS, linksOf } from './link.js';
import { RELATION_KIND_TABLE } from './relation-kinds.js';
import { ACTOR_KINDS, ENTITY_KINDS, RELATION_KINDS } from './vocabulary.js';

/** An id that a change set refers to: where it does, and what may stand there. */
export interface Reference {
  readonly id: string;
  /** For a message: `participant of "geneva-talks"`. */
  readonly where: string;
  readonly allowed: readonly NodeKind[];
}

const CLAIM_SUBJECTS: readonly NodeKind[] = [...RELATION_KINDS, ...ENTITY_KINDS, 'PLAN_VERSION'];

/** Every id that the change set refers to, in its own order. */
export function referencesOf(changes: ChangeSet): Reference[] {
  return [
    ...entityReferences(changes),
    ...relationReferences(changes),
    ...claimReferences(changes),
    ...judgementReferences(changes),
  ];
}

/** The ids that the change set itself defines, with their kinds; an id defined twice is listed twice. */
export function definitionsOf(changes: ChangeSet): [id: string, kind: NodeKind][] {
  return [
    ...changes.sources.map(({ id }): [string, NodeKind] => [id, 'SOURCE']),
    ...changes.entities.map(({ id, kind }): [string, NodeKind] => [id, kind]),
    ...changes.entities.flatMap((entity) =>
      entity.kind === 'PLAN' ? entity.versions.map(({ id }): [string, NodeKind] => [id, 'PLAN_VERSION']) : [],
    ),
    ...changes.relations.map(({ id, kind }): [string, NodeKind] => [id, kind]),
    ...changes.claims.map(({ id }): [string, NodeKind] => [id, 'CLAIM']),
  ];
}

function* entityReferences({ entities }: ChangeSet): Generator<Reference> {
  for (const entity of entities) {
    for (const { kind, target } of linksOf(entity)) {
      yield { id: target, where: `${kind.toLowerCase()} of "${entity.id}"`, allowed: [LINKS[kind].to] };
    }
    if (entity.kind !== 'PLAN') continue;
    for (const { id, revises } of entity.versions) {
      if (revises !== undefined) yield { id: revises, where: `revises of "${id}"`, allowed: ['PLAN_VERSION'] };
    }
  }
}

function* relationReferences({ relations }: ChangeSet): Generator<Reference> {
  for (const relation of relations) {
    const rules = new Map(RELATION_KIND_TABLE[relation.kind].roles.map((rule) => [rule.role, rule]));
    for (const { role, entity, onBehalfOf } of relation.participations) {
      const where = `${role.toLowerCase()} of "${relation.id}"`;
      yield { id: entity, where, allowed: rules.get(role)?.entities ?? ENTITY_KINDS };
      if (onBehalfOf !== undefined) yield { id: onBehalfOf, where: `onBehalfOf, ${where}`, allowed: ACTOR_KINDS };
    }
    if (relation.kind === 'TRIP') {
      for (const id of relation.meetings) yield { id, where: `meetings of "${relation.id}"`, allowed: ['MEETING'] };
    }
    if (relation.kind === 'STANCE' && relation.version !== undefined) {
      yield { id: relation.version, where: `version of "${relation.id}"`, allowed: ['PLAN_VERSION'] };
    }
  }
}

function* claimReferences({ claims }: ChangeSet): Generator<Reference> {
  for (const { id, subject, about, source, attributedTo } of claims) {
    yield { id: subject, where: `subject of claim "${id}"`, allowed: CLAIM_SUBJECTS };
    yield { id: source, where: `source of claim "${id}"`, allowed: ['SOURCE'] };
    if (about !== undefined) yield { id: about, where: `about of claim "${id}"`, allowed: ENTITY_KINDS };
    if (attributedTo !== undefined) {
      yield { id: attributedTo, where: `attributedTo of claim "${id}"`, allowed: ACTOR_KINDS };
    }
  }
}

function* judgementReferences({ judgements = [] }: ChangeSet): Generator<Reference> {
  for (const { pair } of judgements) {
    for (const id of pair) yield { id, where: `judgement of ${pairText(pair)}`, allowed: MERGEABLE_KINDS };
  }
}
