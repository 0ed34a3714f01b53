import type { GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { Store } from '../../store/port.js';
import type { AnsweredStep, Answers, ReadAhead } from '../../store/read-plan.js';
import type { Context } from '../context.js';
import type { Loaders } from '../loaders.js';
import { derivePlan } from './derive-plan.js';

/** Lets the loaders know what the store read ahead: for the same arguments they answer from it, for all others as ever. */
export function readsAhead(store: Store, loaders: Loaders): Context['readsAhead'] {
  let reading: Promise<void> | undefined;
  return (operation) => {
    if (store.readAhead === undefined) return undefined;
    reading ??= read(store.readAhead, operation, loaders);
    return reading;
  };
}

/**
 * A longer plan is left to the loaders: a database plans a statement of so many parts anew for each form of query, and beyond this
 * that takes longer than the trips that it saves (Neo4j: 0.1 s for ten steps, two seconds for 200).
 */
const MAX_STEPS = 40;

async function read(
  readAhead: NonNullable<Store['readAhead']>,
  operation: GraphQLResolveInfo,
  loaders: Loaders,
): Promise<void> {
  const plan = derivePlan(operation);
  if (plan.length > 0 && plan.length <= MAX_STEPS) prime(loaders, await readAhead(plan));
}

/** Every field of the root waits for what is read ahead; when that fails, each of them fails with it. */
export function afterReadingAhead(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve !== undefined) field.resolve = afterwards(resolve);
  }
  return schema;
}

function afterwards(resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  return (parent, args, context, info) => {
    const ahead = context.readsAhead(info);
    return ahead === undefined
      ? resolve(parent, args, context, info)
      : ahead.then(() => resolve(parent, args, context, info));
  };
}

function prime(loaders: Loaders, { entities, relations, sources, answers }: ReadAhead): void {
  for (const entity of entities) {
    loaders.identities.prime(entity.id, entity);
    loaders.entities.prime(entity.id, entity);
  }
  for (const relation of relations) {
    loaders.identities.prime(relation.id, relation);
    loaders.relations.prime(relation.id, relation);
  }
  for (const source of sources) loaders.sources.prime(source.id, source);
  for (const answer of answers) primeAnswer(loaders, answer);
}

type Prime<Read extends keyof Answers> = (loaders: Loaders, step: AnsweredStep<Read>) => void;

/** Which loader learns the answer of which step. */
const PRIME: { readonly [Read in keyof Answers]: Prime<Read> } = {
  listEntities: ({ entityPages }, step) => entityPages.prime(questionOf(step), step.answer),
  listRelations: ({ relationPages }, step) => relationPages.prime(questionOf(step), step.answer),
  countEntities: ({ entityCounts }, { selection, answer }) => entityCounts.prime(selection, answer),
  countRelations: ({ relationCounts }, { selection, answer }) => relationCounts.prime(selection, answer),
  relationsOf: ({ relationsOf }, step) => primeEach(relationsOf(questionOf(step)), step.answer),
  countRelationsOf: ({ relationCountsOf }, { selection, answer }) => primeEach(relationCountsOf(selection), answer),
  countRolesOf: ({ roleCountsOf }, { selection, answer }) => primeEach(roleCountsOf(selection), answer),
  claimsAbout: ({ claimsAbout }, { answer }) => primeEach(claimsAbout, answer),
};

function primeAnswer<Read extends keyof Answers>(loaders: Loaders, step: AnsweredStep<Read>): void {
  const prime: Prime<Read> = PRIME[step.read as Read];
  prime(loaders, step);
}

function primeEach<V>(loader: { prime(key: string, value: V): unknown }, answer: ReadonlyMap<string, V>): void {
  for (const [key, value] of answer) loader.prime(key, value);
}

/** The question of a step in the form in which the loaders are asked. */
function questionOf<S, O, P>({ selection, order, page }: { selection: S; order: O; page: P }) {
  return { selection, order, page };
}
