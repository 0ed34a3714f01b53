import { isIP } from 'node:net';
import { makeExactValidator } from 'envalid';
import { nearest } from '../domain/nearest.js';

/** Why a value is refused, beyond what is allowed: a hint for the message, or nothing. */
export class Refusal extends Error {}

export const text = makeExactValidator((input) => input);

/** A whole number in decimal digits, both bounds allowed. */
export function wholeNumber(min: number, max: number) {
  return makeExactValidator((input) => {
    const value = Number(input);
    if (!/^\d+$/.test(input) || value < min || value > max) throw new Refusal();
    return value;
  });
}

export function oneOf<const T extends string>(values: readonly T[]) {
  return makeExactValidator((input): T => {
    const value = values.find((candidate) => candidate === input);
    if (value === undefined) {
      const lower = input.toLowerCase();
      throw new Refusal(didYouMean(nearest(lower, values) ?? values.find((candidate) => lower.startsWith(candidate))));
    }
    return value;
  });
}

export const host = makeExactValidator((input) => {
  if (isIP(input) !== 0) return input;
  const labels = input.split('.');
  // A last label of digits only is an IP address with a mistake in it.
  if (!labels.every((label) => /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i.test(label)) || /^\d+$/.test(labels.at(-1) ?? '')) {
    throw new Refusal(/[:/]/.test(input) ? 'Write the host alone; the port goes into PORT.' : '');
  }
  return input;
});

export const NEO4J_SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'] as const;

export const neo4jUri = makeExactValidator((input) => {
  const [, scheme, rest = ''] = /^([^:/]*):\/\/(.*)$/.exec(input) ?? [];
  if (scheme === undefined) throw new Refusal(`Did you mean "neo4j://${input}"?`);
  const schemes: readonly string[] = NEO4J_SCHEMES;
  if (!schemes.includes(scheme)) {
    const close = /^https?$/.test(scheme) ? undefined : nearest(scheme, NEO4J_SCHEMES);
    throw new Refusal(
      close === undefined ? 'Neo4j answers the driver by Bolt, usually at port 7687.' : didYouMean(`${close}://`),
    );
  }
  if (rest.includes('@')) throw new Refusal('Put the user into NEO4J_USER and the password into NEO4J_PASSWORD.');
  if (!/^(\[[\da-f:.]+\]|[^\s/?#:[\]]+)(:\d{1,5})?\/?(\?\S*)?$/i.test(rest)) throw new Refusal();
  return input;
});

/** Origins of web pages, between spaces or commas; `*` is all of them. */
export const origins = makeExactValidator((input) => {
  const all = input.split(/[\s,]+/).filter((origin) => origin !== '');
  for (const origin of all) {
    const parsed = URL.canParse(origin) ? new URL(origin).origin : undefined;
    if (origin === '*' || (parsed === origin && /^https?:/.test(origin))) continue;
    const host = parsed === undefined || parsed === 'null' ? undefined : parsed;
    throw new Refusal(didYouMean(host ?? (URL.canParse(`https://${origin}`) ? `https://${origin}` : undefined)));
  }
  return all;
});

function didYouMean(value: string | undefined): string {
  return value === undefined ? '' : `Did you mean "${value}"?`;
}
