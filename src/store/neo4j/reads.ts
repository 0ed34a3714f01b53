import type { Change, NodeKind } from '../../domain/change-set.js';
import type { RecordedClaim } from '../../domain/claim.js';
import { type Entity, type Identifier, identifierKey } from '../../domain/entity.js';
import { compareClaims } from '../../domain/evidence.js';
import type { LinkKind } from '../../domain/link.js';
import type { Identity, PlanVersionOfPlan } from '../port.js';
import { type ClaimRow, toClaim } from './claim-rows.js';
import type { Connection, Parameters, Run } from './connection.js';
import { type EntityRow, type PlanVersionRow, toEntity, toPlanVersion } from './entity-rows.js';
import { LINK_TYPES } from './model.js';
import { pick } from './properties.js';
import { statement } from './statement.js';

interface ItemRow<Item> {
  readonly [column: string]: unknown;
  readonly item: Item;
}

/** Reads by id with a fixed statement that returns one `item` a row; also inside a transaction that writes: `run` says where. */
export async function itemsById<Row, Item extends { readonly id: string }>(
  run: Run,
  name: string,
  ids: readonly string[],
  make: (row: Row) => Item,
): Promise<Map<string, Item>> {
  const rows = await run<ItemRow<Row>>(statement(name), { ids: distinct(ids) });
  return new Map(rows.map(({ item }) => make(item)).map((item) => [item.id, item]));
}

/** Also inside a transaction that writes: `run` says where. */
export async function kindsOf(run: Run, ids: readonly string[]): Promise<Map<string, NodeKind>> {
  return new Map([...(await identify(run, ids))].map(([id, { kind }]) => [id, kind]));
}

export async function identify(run: Run, ids: readonly string[]): Promise<Map<string, Identity>> {
  const rows = await run<IdentityRow>(statement('kinds-by-id'), { ids: distinct(ids) });
  return new Map(rows.map(({ id, kind, shownAs }) => [id, { kind, id: shownAs }]));
}

interface IdentityRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly kind: NodeKind;
  readonly shownAs: string;
}

/** The entities as which the ids are shown. */
export async function entities(run: Run, ids: readonly string[]): Promise<Map<string, Entity>> {
  return new Map((await entityRowsOf(run, ids)).map(({ id, item }) => [id, toEntity(item)]));
}

/** The entities as they were put under these very ids. */
export async function entityRecords(run: Run, ids: readonly string[]): Promise<Map<string, Entity>> {
  const rows = await entityRowsOf(run, ids);
  return new Map(
    rows.map(({ id, item, original }) => [id, original === null ? toEntity(item) : (JSON.parse(original) as Entity)]),
  );
}

interface EntityRowOf extends ItemRow<EntityRow> {
  readonly id: string;
  readonly original: string | null;
}

/** The fixed statement, with the ids that were asked for. */
function entityRowsOf(run: Run, ids: readonly string[]): Promise<EntityRowOf[]> {
  const { name, text } = statement('entities-by-id');
  return run<EntityRowOf>({ name, text: `${text.trimEnd()}, id, original` }, { ids: distinct(ids) });
}

export async function planVersions(
  connection: Connection,
  ids: readonly string[],
): Promise<Map<string, PlanVersionOfPlan>> {
  const rows = await connection.read<{ plan: string; version: PlanVersionRow }>(statement('plan-versions-by-id'), {
    ids: distinct(ids),
  });
  return new Map(rows.map(({ plan, version }) => [version.id, { plan, version: toPlanVersion(version) }]));
}

export async function claimsAbout(
  connection: Connection,
  subjects: readonly string[],
): Promise<Map<string, RecordedClaim[]>> {
  const found = new Map(subjects.map((id): [string, RecordedClaim[]] => [id, []]));
  const parameters = { subjects: distinct(subjects) };
  for (const { item } of await connection.read<ItemRow<ClaimRow>>(statement('claims-about'), parameters)) {
    found.get(item.subject)?.push(toClaim(item));
  }
  for (const claims of found.values()) claims.sort(compareClaims);
  return found;
}

export async function linkedFrom(
  connection: Connection,
  targets: readonly string[],
  link: LinkKind,
): Promise<Map<string, string[]>> {
  const parameters = { targets: distinct(targets), type: LINK_TYPES[link] };
  const rows = await connection.read<{ id: string; ids: string[] }>(statement('linked-from'), parameters);
  const found = new Map(rows.map(({ id, ids }) => [id, ids]));
  return new Map(targets.map((id) => [id, found.get(id) ?? []]));
}

export async function entitiesByIdentifiers(
  connection: Connection,
  identifiers: readonly Identifier[],
): Promise<Map<string, string[]>> {
  const asked = new Map(identifiers.map((one) => [identifierKey(one), one]));
  const parameters = { identifiers: [...asked].map(([key, { scheme, value }]) => ({ key, scheme, value })) };
  const rows = await connection.read<{ key: string; ids: string[] }>(statement('entities-by-identifiers'), parameters);
  const found = new Map(rows.map(({ key, ids }) => [key, ids]));
  return new Map([...asked.keys()].map((key) => [key, found.get(key) ?? []]));
}

export async function countClaimsFrom(
  connection: Connection,
  sources: readonly string[],
): Promise<Map<string, number>> {
  const parameters = { sources: distinct(sources) };
  const rows = await connection.read<{ id: string; count: number }>(statement('count-claims-from'), parameters);
  const found = new Map(rows.map(({ id, count }) => [id, count]));
  return new Map(sources.map((id) => [id, found.get(id) ?? 0]));
}

/** The one number, in the column of that name, of a fixed statement that returns one row. */
export async function numberOf(connection: Connection, name: string, column: string): Promise<number> {
  const [row] = await connection.read<Record<string, number>>(statement(name));
  return row?.[column] ?? 0;
}

export async function changesSince(connection: Connection, parameters: Parameters): Promise<Change[]> {
  const rows = await connection.read<ItemRow<Change>>(statement('changes-since'), parameters);
  const attributes = ['revision', 'note', 'recordedOn', 'sources', 'entities', 'relations'];
  return rows.map(({ item }) => pick(item, attributes) as unknown as Change);
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
