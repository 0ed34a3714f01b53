import { readFileSync } from 'node:fs';

export const COOKBOOK = new URL('../../docs/cookbook.md', import.meta.url);

/** One question of the cookbook: a heading, some words, a query, and what the graph that ships answers. */
export interface Recipe {
  readonly question: string;
  readonly query: string;
  readonly answer: string;
}

const RECIPE = /^(?<question>[^\n]+)\n.*?^```graphql\n(?<query>.*?)^```\n.*?^```json\n(?<answer>.*?)^```/ms;

/** The questions of `docs/cookbook.md`, in its order. */
export function recipes(text = readFileSync(COOKBOOK, 'utf8')): Recipe[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const { question = '', query = '', answer = '' } = RECIPE.exec(part)?.groups ?? {};
      return { question, query, answer };
    });
}
