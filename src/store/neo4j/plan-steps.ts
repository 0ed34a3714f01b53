import neo4j from 'neo4j-driver';
import type { Role } from '../../domain/vocabulary.js';
import type { Answers, ReadStep, StepOf } from '../read-plan.js';
import type { Part } from './condition.js';
import type { Parameters } from './connection.js';
import { entitiesCounted, entitiesOnPage } from './entity-lists.js';
import { LINK_TYPES, participationTypes } from './model.js';
import { relationsCounted, relationsOnPage } from './relation-lists.js';
import { relationsCountedOf, relationsOnPageOf, rolesCountedOf } from './relations-of.js';

/** What is read whole, and once, after all steps. */
export type Item = 'entity' | 'relation' | 'claim' | 'source';

interface Finds {
  /** What may be in the list and is to be read whole for this step. */
  readonly items: readonly Item[];
  /** The list of what the step finds, each once. */
  readonly list: string;
}

/** A step as a subquery of one row, but for its RETURN. In its text, `given` is the list of what the step's `of` found. */
export interface StepText {
  readonly text: string;
  readonly finds: Finds | undefined;
  /** What `read-ahead.ts` makes the step's answer from. */
  readonly answer?: string | undefined;
  readonly parameters?: Parameters;
}

/** Of a step that has an answer; what it finds nothing of says so. */
interface Answering extends StepText {
  readonly answer: string;
}

/** Of a step that only finds. */
interface Finding extends StepText {
  readonly finds: Finds;
  readonly answer?: undefined;
}

/** Each step in Cypher. */
export const STEPS: {
  readonly [Read in ReadStep['read']]: (step: StepOf<Read>) => Read extends keyof Answers ? Answering : Finding;
} = {
  nodes: ({ ids }) => ({
    text: `CALL () {
  MATCH (node:Entity) WHERE node.id IN $ids RETURN node
  UNION ALL
  MATCH (hidden:HiddenEntity)-[:SHOWN_AS]->(node:Entity) WHERE hidden.id IN $ids RETURN node
  UNION ALL
  MATCH (node:Relation) WHERE node.id IN $ids RETURN node
}`,
    finds: { items: ['entity', 'relation'], list: 'collect(DISTINCT node)' },
    parameters: { ids },
  }),
  ofKinds: ({ kinds }) => ({
    text: '',
    // The step that these are chosen from has them read already.
    finds: { items: [], list: '[node IN given WHERE node.kind IN $kinds]' },
    parameters: { kinds },
  }),
  listEntities: ({ selection, order, page }) => listed('entity', entitiesOnPage(selection, order, page), page.limit),
  listRelations: ({ selection, order, page }) =>
    listed('relation', relationsOnPage(selection, order, page), page.limit),
  countEntities: ({ selection }) => counted(entitiesCounted(selection)),
  countRelations: ({ selection }) => counted(relationsCounted(selection)),
  relationsOf: ({ selection, order, page }) => {
    const { text, parameters } = relationsOnPageOf(selection, order, page);
    return {
      text: `UNWIND given AS entity
CALL (entity) {
  ${text}
  RETURN collect({relation: relation, sort: sort}) AS listed
}
WITH
  collect([entity.id, [row IN listed | {id: row.relation.id, sort: row.sort}]]) AS pages,
  collect(listed[..$size]) AS onPages
CALL (onPages) {
  UNWIND onPages AS onPage
  UNWIND onPage AS row
  RETURN collect(DISTINCT row.relation) AS relations
}`,
      finds: { items: ['relation'], list: 'relations' },
      answer: 'pages',
      parameters: { ...parameters, size: neo4j.int(page.limit) },
    };
  },
  countRelationsOf: ({ selection }) => ofEach(relationsCountedOf(selection)),
  countRolesOf: ({ selection }) => ofEach(rolesCountedOf(selection)),
  participants: ({ roles }) => ({
    text: `UNWIND given AS relation\nMATCH (entity:Entity)-[participation${typesOf(roles)}]->(relation)`,
    finds: { items: ['entity'], list: 'collect(DISTINCT entity)' },
  }),
  onBehalfOf: ({ roles }) => ({
    text: `UNWIND given AS relation
MATCH (:Entity)-[participation${typesOf(roles)}]->(relation)
WITH DISTINCT participation.onBehalfOf AS id
MATCH (entity:Entity {id: id})`,
    finds: { items: ['entity'], list: 'collect(entity)' },
  }),
  meetingsOfTrips: () => ({
    text: 'UNWIND given AS trip\nMATCH (trip)-[:INCLUDED]->(meeting:Meeting)',
    finds: { items: ['relation'], list: 'collect(DISTINCT meeting)' },
  }),
  linked: ({ link }) => ({
    text: `UNWIND given AS entity\nMATCH (entity)-[:${LINK_TYPES[link]}]->(target:Entity)`,
    finds: { items: ['entity'], list: 'collect(DISTINCT target)' },
  }),
  claimsAbout: () => ({
    text: `CALL (given) {
  UNWIND given AS subject
  MATCH (subject)-[claim:STATED_IN]->(:Source)
  RETURN collect(claim) AS claims
}`,
    finds: { items: ['claim'], list: 'claims' },
    // Whose claims they are, also where there are none: the claims themselves come whole, and each says its subject.
    answer: '[subject IN given | subject.id]',
  }),
  sourcesOfClaims: () => ({
    text: 'UNWIND given AS claim',
    finds: { items: ['source'], list: 'collect(DISTINCT endNode(claim))' },
  }),
  subjects: () => ({
    text: 'UNWIND given AS claim',
    finds: { items: ['entity', 'relation'], list: 'collect(DISTINCT startNode(claim))' },
  }),
  attributedTo: () => namedIn('attributedTo'),
  about: () => namedIn('about'),
};

function listed(item: 'entity' | 'relation', { text, parameters }: Part, limit: number): Answering {
  return {
    text: `${text}\nWITH collect({item: ${item}, sort: sort}) AS listed`,
    finds: { items: [item], list: '[row IN listed[..$size] | row.item]' },
    answer: '[row IN listed | {id: row.item.id, sort: row.sort}]',
    parameters: { ...parameters, size: neo4j.int(limit) },
  };
}

function counted({ text, parameters }: Part): Answering {
  return { text: `CALL () {\n${text}\n}`, finds: undefined, answer: 'result', parameters };
}

function ofEach({ text, parameters }: Part): Answering {
  return {
    text: `UNWIND given AS entity\nCALL (entity) {\n  ${text}\n}`,
    finds: undefined,
    answer: 'collect([entity.id, result])',
    parameters,
  };
}

/** The entities whose ids claims have in a property. */
function namedIn(property: 'attributedTo' | 'about'): Finding {
  return {
    text: `UNWIND given AS claim\nWITH DISTINCT claim.${property} AS id\nMATCH (entity:Entity {id: id})`,
    finds: { items: ['entity'], list: 'collect(entity)' },
  };
}

function typesOf(roles: readonly Role[] | undefined): string {
  return roles === undefined ? '' : `:${participationTypes(roles).join('|')}`;
}
