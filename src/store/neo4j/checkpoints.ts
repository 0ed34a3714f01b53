import type { Checkpoint } from '../../domain/checkpoint.js';
import type { Connection, Run } from './connection.js';
import { statement } from './statement.js';

export async function checkpoints(connection: Connection, names: readonly string[]): Promise<Map<string, string>> {
  const rows = await connection.read<{ name: string; position: string }>(statement('checkpoints'), { names });
  return new Map(rows.map(({ name, position }) => [name, position]));
}

/** Puts the position in the place of the one of that name, or takes it away where there is none any more. */
export async function putCheckpoint(run: Run, { name, position = null }: WithNull<Checkpoint>): Promise<void> {
  await run(statement('put-checkpoint'), { name, position });
}

type WithNull<Item> = { readonly [Key in keyof Item]: Item[Key] | null };
