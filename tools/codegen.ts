/** Generates types from schema.graphql, of resolvers and of the explorer's queries; with --check, fails when a file is stale instead. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, concatAST, parse, print, separateOperations, stripIgnoredCharacters } from 'graphql';
import { TYPE_NAMES } from '../src/graphql/type-names.js';

const RESOLVERS = 'src/graphql/generated/resolver-types.ts';
const OPERATIONS = 'src/explorer/api/generated/operations.ts';
const TEXTS = 'src/explorer/api/generated/queries';
const QUERIES = 'src/explorer/api/queries';
const IMPORTS =
  "import type { Operation } from '../../operation.js';\nimport type * as types from '../operations.js';\n";
const HEADER = '// Generated from schema.graphql by `npm run codegen`. Do not edit.\n';
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

const inputs = { schema: parse(source), schemaAst: schema };
const scalars = { EDTF: 'string', Date: 'string', URL: 'string', ID: 'string' };

const resolverTypes = await codegen({
  ...inputs,
  filename: RESOLVERS,
  documents: [],
  plugins: [{ header: {} }, { typescript: {} }, { resolvers: {} }],
  pluginMap: { header: { plugin: () => HEADER }, typescript, resolvers },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    addInterfaceFieldResolverTypes: true,
    contextType: '../context.js#Context',
    mappers,
    maybeValue: 'T | null | undefined',
    inputMaybeValue: 'T | null',
    scalars,
  },
});

const queries = readdirSync(QUERIES)
  .sort()
  .map((name) => ({ location: name, document: parse(readFileSync(`${QUERIES}/${name}`, 'utf8')) }));

const operationTypes = await codegen({
  ...inputs,
  filename: OPERATIONS,
  documents: queries,
  plugins: [{ header: {} }, { operations: {} }],
  pluginMap: { header: { plugin: () => HEADER }, operations },
  config: { useTypeImports: true, enumType: 'string-literal', skipTypename: true, scalars },
});

/** Each operation with the fragments that it needs, and the types of what it takes and gives: a file each, so that each comes with who asks it. */
const operationTexts = Object.entries(separateOperations(concatAST(queries.map(({ document }) => document)))).map(
  ([name, document]) => {
    const text = JSON.stringify(stripIgnoredCharacters(print(document)));
    const typed = `export const ${name}: Operation<types.${name}Query, types.${name}QueryVariables> = { text: ${text} };\n`;
    return [`${TEXTS}/${name}.ts`, [HEADER, IMPORTS, typed].join('\n')] as const;
  },
);

for (const [file, generated] of [
  [RESOLVERS, resolverTypes],
  [OPERATIONS, operationTypes],
  ...operationTexts,
] as const) {
  if (!process.argv.includes('--check')) writeFileSync(file, generated);
  else if (readFileSync(file, 'utf8') !== generated) {
    console.error(`${file} is not what schema.graphql generates; run \`npm run codegen\` and commit the result.`);
    process.exitCode = 1;
  }
}
