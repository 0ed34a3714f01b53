import { Ajv2020 } from 'ajv/dist/2020.js';
import { coerceInputValue, type GraphQLInputType } from 'graphql';
import { BadInputError } from '../../domain/errors.js';
import type { Drawing } from '../../exporters/exporter.js';
import type { Lens } from '../generated/resolver-types.js';
import type { Picked } from './parts.js';

/** How many ids of each kind a body may name: more than a canvas can show. */
const MAX_IDS = 10_000;

const IDS = { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: MAX_IDS };

const BODY = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    entities: IDS,
    relations: IDS,
    lens: { type: 'object' },
    drawing: {
      type: 'object',
      additionalProperties: false,
      properties: {
        positions: {
          type: 'object',
          additionalProperties: {
            type: 'object',
            required: ['x', 'y'],
            properties: { x: { type: 'number' }, y: { type: 'number' } },
          },
        },
        colours: { type: 'object', additionalProperties: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' } },
      },
    },
  },
};

interface Body {
  readonly entities?: readonly string[];
  readonly relations?: readonly string[];
  readonly lens?: object;
  readonly drawing?: {
    readonly positions?: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
    readonly colours?: Readonly<Record<string, string>>;
  };
}

const isBody = new Ajv2020({ strict: true }).compile<Body>(BODY);

export interface PickedAndDrawn {
  readonly picked: Picked;
  readonly drawing?: Drawing;
}

/**
 * Reads what a front-end sends of its canvas.
 * @param lensType the input type of the lens, whose rules are those of the API.
 * @throws BadInputError that says which part of it is wrong, and how.
 */
export function pickedIn(body: unknown, lensType: GraphQLInputType): PickedAndDrawn {
  if (!isBody(body)) throw wrongBody();
  const { entities = [], relations = [], lens = {}, drawing } = body;
  return {
    picked: { entities: [...new Set(entities)], relations: [...new Set(relations)], lens: lensIn(lens, lensType) },
    ...(drawing !== undefined && {
      drawing: {
        positions: new Map(Object.entries(drawing.positions ?? {})),
        colours: new Map(Object.entries(drawing.colours ?? {})),
      },
    }),
  };
}

function lensIn(lens: object, lensType: GraphQLInputType): Lens {
  const read: Lens = coerceInputValue(lens, lensType, (path, _, { message }) => {
    throw new BadInputError(`\`${['lens', ...path].join('.')}\`: ${message}`);
  }) as Lens;
  return read;
}

const EXAMPLE =
  '{"entities": ["steve-witkoff"], "relations": [], "lens": {}, "drawing": {"positions": {}, "colours": {}}}';

function wrongBody(): BadInputError {
  const [error] = isBody.errors ?? [];
  if (error === undefined || error.instancePath === '') {
    const key = error?.params.additionalProperty;
    const what = key === undefined ? 'something else' : `the key ${JSON.stringify(key)}`;
    return new BadInputError(`Expected a body such as ${EXAMPLE}, of type application/json; got ${what}.`);
  }
  const path = error.instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');
  return new BadInputError(`\`${path}\`: ${error.message}. Expected a body such as ${EXAMPLE}.`);
}
