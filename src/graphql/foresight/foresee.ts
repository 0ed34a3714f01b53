import type { Lens } from '../../domain/lens.js';
import type { Role } from '../../domain/vocabulary.js';
import type { ReadStep } from '../../store/read-plan.js';
import type { Context } from '../context.js';
import type { PlanBuilder } from './plan-builder.js';

/** What is known of the parents of a field before anything is read. */
export interface Foreseen {
  /** The number of the step that finds them. */
  readonly step: number;
  /** The lens in force where they stand. */
  readonly lens: Lens;
  /** Of participations, whose step is that of their relations: the roles; any where absent. */
  readonly roles?: readonly Role[];
  /** Of a connection: what its `totalCount` reads. */
  readonly total?: ReadStep;
}

/**
 * Adds to the plan what resolving a field will read, and says what is then known of what it gives; undefined where no more
 * can be foreseen. It must ask what the resolver will ask, to the argument; whatever it leaves out is read by the loaders.
 */
export type Foresee<Args> = (reads: PlanBuilder, parents: Foreseen, args: Args) => Foreseen | undefined;

/**
 * A field's resolver together with what it reads, for fields whose reads have a step ({@link ReadStep}). All others (search,
 * paths, groups, a source's claims …) foresee nothing, and are read by the loaders, as is all that stands below them.
 */
export function reading<Parent, Args, Result>(
  foresee: Foresee<Args>,
  resolve: (parent: Parent, args: Args, context: Context) => Result,
) {
  return { resolve, extensions: { foresee } };
}

/** Reads the claims about the parents; what it gives stands where the parents do. */
export function foreseeClaims(reads: PlanBuilder, { step, lens }: Foreseen): Foreseen {
  return { step: reads.add({ read: 'claimsAbout', of: step }), lens };
}
