import type { ImportRecord, Said } from '../../importer.js';
import type { Once } from '../../input/once.js';
import { RecordProblem, rejectionBy } from '../../record-problem.js';
import { statesSourceOf } from '../../states/state-on.js';
import { Cells } from '../cells.js';
import type { Row } from '../rows.js';
import type { Table } from '../tables.js';
import type { Context } from './context.js';
import { entitySaid } from './entity.js';
import { relationSaid } from './relation.js';

const SAY = { entities: entitySaid, relations: relationSaid } as const;
const KINDS = { entities: 'entity', relations: 'relation' } as const;

/** The rows of a table, in its order. */
export async function* recordsOf(table: Table, context: Context, once: Once): AsyncGenerator<ImportRecord> {
  for await (const row of table.rows()) yield recordOf(row, context, once);
}

function recordOf({ line, raw, cells }: Row, context: Context, once: Once): ImportRecord {
  const { sort, columns } = context.header;
  const about = { kind: KINDS[sort], line, record: raw };
  try {
    if (cells === undefined) {
      throw new RecordProblem(
        'quotes',
        'a quote at the beginning and the end of a field, and doubled quotes in it',
        JSON.stringify(raw.slice(0, 200)),
      );
    }
    if (cells.length !== columns.length) {
      throw new RecordProblem('the whole row', `${columns.length} cells, as the header has`, `${cells.length}`);
    }
    if (raw.includes('\ufffd')) {
      throw new RecordProblem(
        'encoding',
        'a text in UTF-8; say another one: --option encoding=windows-1252',
        JSON.stringify(raw.slice(0, 200)),
      );
    }
    const said = SAY[sort](new Cells(context.header, cells), context);
    checkOnce(said, once);
    const sources = [...said.sources, ...statesSourceOf(said.mentions)];
    return { ...about, ...said, sources, hasCommonIds: true };
  } catch (error) {
    return rejectionBy(about, error);
  }
}

/** Of one entity or relation, one row; of a relation more, where their sources or locators differ and what they say of it does not. */
function checkOnce({ entities, relations, claims }: Said, once: Once): void {
  const things = [...entities, ...relations];
  const wrong =
    things.find((thing) => !once.isFirst(thing.id, thing)) ?? claims.find((claim) => !once.isFirst(claim.id, claim));
  if (wrong === undefined) return;
  throw new RecordProblem(
    'id',
    'rows of one id, or of the same facts without ids, that say the same',
    `${JSON.stringify('subject' in wrong ? wrong.subject : wrong.id)} a second time, with something else`,
  );
}
