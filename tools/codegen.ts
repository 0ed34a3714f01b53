/** Generates the resolver types from schema.graphql; with --check, fails when the generated file is stale instead. */
import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, parse } from 'graphql';
import { TYPE_NAMES } from '../src/graphql/type-names.js';

const FILE = 'src/graphql/generated/resolver-types.ts';
/** Interfaces, and types that are no nodes of the graph, each with the parent that parents.ts gives it. */
const OTHERS = [
  'Node',
  'Entity',
  'Actor',
  'Relation',
  'Participation',
  'StatusClaim',
  'Identifier',
  'Period',
  'SearchConnection',
  'SearchEdge',
  'CounterpartConnection',
  'CounterpartEdge',
  'AggregateRow',
  'AggregateKeyValues',
  'GraphEdge',
  'Ranked',
  'Community',
];

const source = readFileSync('schema.graphql', 'utf8');
const schema = buildSchema(source);
const connected = Object.keys(schema.getTypeMap())
  .flatMap((name) => /^(\w+)Connection$/.exec(name)?.[1] ?? [])
  .filter((type) => schema.getType(type) !== undefined);

const mappers = Object.fromEntries([
  ...Object.entries(TYPE_NAMES).map(([kind, type]) => [type, `../parents.js#ParentOf<'${kind}'>`]),
  ...connected.map((type) => [`${type}Connection`, `../connection.js#Connection<ResolversTypes['${type}']>`]),
  ...connected.map((type) => [`${type}Edge`, `../connection.js#Edge<ResolversTypes['${type}']>`]),
  ...OTHERS.map((type) => [type, `../parents.js#${type}Parent`]),
]);

const generated = await codegen({
  filename: FILE,
  schema: parse(source),
  schemaAst: schema,
  documents: [],
  plugins: [{ header: {} }, { typescript: {} }, { resolvers: {} }],
  pluginMap: {
    header: { plugin: () => '// Generated from schema.graphql by `npm run codegen`. Do not edit.\n' },
    typescript,
    resolvers,
  },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    addInterfaceFieldResolverTypes: true,
    contextType: '../context.js#Context',
    mappers,
    maybeValue: 'T | null | undefined',
    inputMaybeValue: 'T | null',
    scalars: { EDTF: 'string', Date: 'string', URL: 'string', ID: 'string' },
  },
});

if (!process.argv.includes('--check')) writeFileSync(FILE, generated);
else if (readFileSync(FILE, 'utf8') !== generated) {
  console.error(`${FILE} is not what schema.graphql generates; run \`npm run codegen\` and commit the result.`);
  process.exitCode = 1;
}
