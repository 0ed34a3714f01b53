/** Generates the resolver types from schema.graphql; with --check, fails when the generated file is stale instead. */
import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, parse } from 'graphql';

const FILE = 'src/graphql/generated/resolver-types.ts';
const ENTITIES = ['Person', 'State', 'Organization', 'Plan', 'Place'];
const RELATIONS = ['Meeting', 'Trip', 'EnvoyRole', 'Tenure', 'Criticism', 'Stance', 'Tie'];
const NODES = ['Node', 'Entity', 'Actor', ...ENTITIES, 'PlanVersion', 'Relation', ...RELATIONS, 'Claim', 'Source'];
const CONNECTED = [...ENTITIES, 'Relation', ...RELATIONS, 'Claim', 'Source'];

const mappers = Object.fromEntries([
  ...[...NODES, 'Participation', 'StatusClaim'].map((type) => [type, `../parents.js#${type}Parent`]),
  ...CONNECTED.map((type) => [`${type}Connection`, `../connection.js#Connection<ResolversTypes['${type}']>`]),
  ...CONNECTED.map((type) => [`${type}Edge`, `../connection.js#Edge<ResolversTypes['${type}']>`]),
  ['Identifier', '../parents.js#IdentifierParent'],
  ['Period', '../parents.js#PeriodParent'],
]);

const source = readFileSync('schema.graphql', 'utf8');
const generated = await codegen({
  filename: FILE,
  schema: parse(source),
  schemaAst: buildSchema(source),
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
