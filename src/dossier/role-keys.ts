import type { LinkKind } from '../domain/link.js';
import { RELATION_KIND_TABLE, type RoleRule } from '../domain/relation-kinds.js';
import type { RelationKind, Role } from '../domain/vocabulary.js';

/** The key of a relation in a dossier under which it names who takes the role: a plural one holds a list. */
export const ROLE_KEYS = {
  PARTICIPANT: 'participants',
  HOST: 'hosts',
  MEDIATOR: 'mediators',
  SUBJECT: 'subjects',
  VENUE: 'venue',
  TRAVELLER: 'traveller',
  COMPANION: 'companions',
  DESTINATION: 'destination',
  ENVOY: 'envoy',
  SENDER: 'sender',
  RECEIVER: 'receivers',
  RESIDENCE: 'residence',
  HOLDER: 'holder',
  BODY: 'body',
  CRITIC: 'critics',
  TARGET: 'target',
  PRAISER: 'praisers',
  PRAISED: 'praised',
  SUPPORTER: 'supporter',
  PLAN: 'plan',
  PARTY: 'parties',
} as const satisfies Readonly<Record<Role, string>>;

/** The key of an entity in a dossier that holds its link: `predecessors` a list of ids, the others one id. */
export const LINK_KEYS = {
  PREDECESSOR: 'predecessors',
  PARENT: 'parent',
  SEAT: 'seat',
  WITHIN: 'within',
} as const satisfies Readonly<Record<LinkKind, string>>;

/** The roles of a kind of relation in the order in which a relation lists them, each with its key. */
export function roleKeysOf(
  kind: RelationKind,
): readonly { readonly key: (typeof ROLE_KEYS)[Role]; readonly rule: RoleRule }[] {
  return RELATION_KIND_TABLE[kind].roles.map((rule) => ({ key: ROLE_KEYS[rule.role], rule }));
}

/** Whether the key of the role holds a list. */
export function holdsList(rule: RoleRule): boolean {
  return rule.max > 1;
}
