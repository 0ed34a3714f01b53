import type { FoundKind, ReadPlan, ReadStep } from '../../store/read-plan.js';

/** Puts a plan together; a step that is there already is not read twice. */
export class PlanBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #steps: ReadStep[] = [];

  get plan(): ReadPlan {
    return this.#steps;
  }

  /** @returns the step's number. */
  add(step: ReadStep): number {
    const key = JSON.stringify(step);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#steps.push(step);
    this.#numbers.set(key, this.#steps.length - 1);
    return this.#steps.length - 1;
  }

  /** Those that `of` finds and that are of these kinds. */
  ofKinds(of: number, kinds: readonly FoundKind[]): number {
    return this.add({ read: 'ofKinds', of, kinds });
  }
}
