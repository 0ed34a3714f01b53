import type { ReadPlan, ReadStep, StepOf } from '../read-plan.js';
import type { Part } from './condition.js';
import type { Parameters } from './connection.js';
import { type Item, STEPS, type StepText } from './plan-steps.js';
import { collected } from './statement.js';

/** The last lines of the statement: each thing that was found, whole and once. */
const ITEMS: Readonly<Record<Item, { column: string; only: string; whole: string }>> = {
  entity: { column: 'entities', only: 'WHERE entity:Entity', whole: 'entities-by-id' },
  relation: { column: 'relations', only: 'WHERE relation:Relation', whole: 'relations-by-id' },
  claim: { column: 'claims', only: ', startNode(claim) AS subject', whole: 'claims-by-id' },
  source: { column: 'sources', only: '', whole: 'sources-by-id' },
};

/**
 * The plan as one statement of one row: a subquery for each step, then one for each kind of thing that was found. What a
 * step finds is one list, in which everything stands once: so what is reached in several ways is read once, and reading
 * costs what it costs level by level, without the trips.
 *
 * Columns: `entities`, `relations`, `claims` and `sources`, those of them that any step finds, and `answer3` for step 3.
 */
export function planStatement(plan: ReadPlan): Part {
  const steps = plan.map((step, number): NumberedStep => ({ step, number, ...textOf(step) }));
  const found = (Object.keys(ITEMS) as Item[]).filter((item) => stepsThatFind(item, steps).length > 0);
  const answers = steps.flatMap(({ number, answer }) => (answer === undefined ? [] : [`answer${number}`]));
  const columns = [...found.map((item) => ITEMS[item].column), ...answers];
  return {
    text: [
      ...steps.map(subquery),
      ...found.map((item) => wholeItems(item, steps)),
      `RETURN ${columns.join(', ')}`,
    ].join('\n'),
    parameters: Object.assign({}, ...steps.map(ownParameters)),
  };
}

interface NumberedStep extends StepText {
  readonly step: ReadStep;
  readonly number: number;
}

function stepsThatFind(item: Item, steps: readonly NumberedStep[]): readonly NumberedStep[] {
  return steps.filter(({ finds }) => finds?.items.includes(item));
}

function subquery({ step, number, text, finds, answer }: NumberedStep): string {
  const given = 'of' in step ? `found${step.of}` : '';
  const columns = [
    ...(finds === undefined ? [] : [`${finds.list} AS found${number}`]),
    ...(answer === undefined ? [] : [`${answer} AS answer${number}`]),
  ];
  const body = `${given === '' ? '' : `WITH ${given} AS given\n`}${text}\nRETURN ${columns.join(', ')}`;
  return `CALL (${given}) {\n${withOwnParameters(body, number)}\n}`;
}

function textOf<Read extends ReadStep['read']>(step: StepOf<Read>): StepText {
  const text: (step: StepOf<Read>) => StepText = STEPS[step.read as Read];
  return text(step);
}

/**
 * Steps of one kind have parameters of the same name: each gets its step's number. In the text of a step, `$word` can be
 * nothing but a parameter: what a query brings is only ever in parameters, and no literal or name of ours has a `$`.
 */
function withOwnParameters(text: string, number: number): string {
  return text.replace(/\$(\w+)/g, `$$$1_${number}`);
}

function ownParameters({ number, parameters = {} }: NumberedStep): Parameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`${name}_${number}`, value]));
}

function wholeItems(item: Item, steps: readonly NumberedStep[]): string {
  const { column, only, whole } = ITEMS[item];
  const lists = stepsThatFind(item, steps).map(({ number }) => `found${number}`);
  return `CALL (${lists.join(', ')}) {
UNWIND ${lists.join(' + ')} AS ${item}
WITH DISTINCT ${item} ${only}
${collected(whole, column)}
}`;
}
