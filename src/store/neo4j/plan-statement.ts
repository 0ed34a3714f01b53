import type { ReadPlan, ReadStep, StepOf } from '../read-plan.js';
import type { Part } from './condition.js';
import type { Parameters } from './connection.js';
import { STEPS, type StepText } from './plan-steps.js';
import { collected } from './statement.js';

/** What kind of thing each step finds; a step that finds nothing further is absent. */
const FINDS: { readonly [Read in ReadStep['read']]?: readonly Item[] } = {
  nodes: ['entity', 'relation'],
  listEntities: ['entity'],
  listRelations: ['relation'],
  relationsOf: ['relation'],
  participants: ['entity'],
  onBehalfOf: ['entity'],
  meetings: ['relation'],
  linked: ['entity'],
  claimsAbout: ['claim'],
  sources: ['source'],
  subjects: ['entity', 'relation'],
  attributedTo: ['entity'],
  about: ['entity'],
};

/** The last lines of the statement: each thing that was found, whole and once. */
const ITEMS = {
  entity: { column: 'entities', only: 'WHERE entity:Entity', whole: 'entities-by-id' },
  relation: { column: 'relations', only: 'WHERE relation:Relation', whole: 'relations-by-id' },
  claim: { column: 'claims', only: ', startNode(claim) AS subject', whole: 'claims-by-id' },
  source: { column: 'sources', only: '', whole: 'sources-by-id' },
} as const;
type Item = keyof typeof ITEMS;

/**
 * The plan as one statement of one row: a subquery for each step, then one for each kind of thing that was found. What a
 * step finds is one list, in which everything stands once: so what is reached in several ways is read once, and reading
 * costs what it costs level by level, without the trips.
 *
 * Columns: `entities`, `relations`, `claims` and `sources`, those of them that any step finds, and `answer3` for step 3.
 */
export function planStatement(plan: ReadPlan): Part {
  const steps = plan.map((step, number) => subquery(step, number));
  const found = (Object.keys(ITEMS) as Item[]).filter((item) => plan.some((step) => FINDS[step.read]?.includes(item)));
  const answers = plan.flatMap((step, number) => (textOf(step).answer === undefined ? [] : [`answer${number}`]));
  const columns = [...found.map((item) => ITEMS[item].column), ...answers];
  return {
    text: [
      ...steps.map(({ text }) => text),
      ...found.map((item) => wholeItems(item, plan)),
      `RETURN ${columns.join(', ')}`,
    ].join('\n'),
    parameters: Object.assign({}, ...steps.map(({ parameters }) => parameters)),
  };
}

function subquery(step: ReadStep, number: number): Part {
  const { text, found, answer, parameters = {} } = textOf(step);
  const given = 'of' in step ? `found${step.of}` : '';
  const columns = [
    ...(found === undefined ? [] : [`${found} AS found${number}`]),
    ...(answer === undefined ? [] : [`${answer} AS answer${number}`]),
  ];
  const body = `${given === '' ? '' : `WITH ${given} AS given\n`}${text}\nRETURN ${columns.join(', ')}`;
  return { text: `CALL (${given}) {\n${ownParameters(body, number)}\n}`, parameters: renamed(parameters, number) };
}

function textOf<Read extends ReadStep['read']>(step: StepOf<Read>): StepText {
  const text: (step: StepOf<Read>) => StepText = STEPS[step.read as Read];
  return text(step);
}

/** Steps of one kind have parameters of the same name: each gets its step's number. */
function ownParameters(text: string, number: number): string {
  return text.replace(/\$(\w+)/g, `$$$1_${number}`);
}

function renamed(parameters: Parameters, number: number): Parameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`${name}_${number}`, value]));
}

function wholeItems(item: Item, plan: ReadPlan): string {
  const { column, only, whole } = ITEMS[item];
  const lists = plan.flatMap(({ read }, number) => (FINDS[read]?.includes(item) ? [`found${number}`] : []));
  return `CALL (${lists.join(', ')}) {
UNWIND ${lists.join(' + ')} AS ${item}
WITH DISTINCT ${item} ${only}
${collected(whole, column)}
}`;
}
