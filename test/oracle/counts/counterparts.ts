import type { Counterpart } from '../../../src/domain/counterpart.js';
import type { DayRange } from '../../../src/domain/day.js';
import { relationBounds } from '../../../src/domain/relation.js';
import { compareText } from '../../../src/domain/text-order.js';
import { actorsIn, connectingIn, type Scene } from './scene.js';

/** Everybody with whom the actor shares a relation of the scene, in order: by going through all of them for each. */
export function naiveCounterparts(scene: Scene, actor: string): Counterpart[] {
  const mine = scene.relations.filter((relation) =>
    connectingIn(scene, relation).some(({ entity }) => entity === actor),
  );
  const others = new Set(mine.flatMap((relation) => actorsIn(scene, relation)));
  others.delete(actor);
  const found = [...others].map((other) => {
    const shared = mine.filter((relation) => actorsIn(scene, relation).includes(other));
    const dated = shared.map(relationBounds).filter(isBound);
    const firstOn = dated.map(({ earliest }) => earliest).sort()[0];
    const lastOn = dated
      .map(({ latest }) => latest)
      .sort()
      .at(-1);
    return {
      actor: other,
      count: shared.length,
      ...(firstOn !== undefined && firstOn !== '0000-01-01' && { firstOn }),
      ...(lastOn !== undefined && lastOn !== '9999-12-31' && { lastOn }),
    };
  });
  return found.sort((a, b) => b.count - a.count || compareText(a.actor, b.actor));
}

/** Not one whose only date says neither from when nor until when: an unknown day after a known one, as an end. */
function isBound({ earliest, latest }: DayRange): boolean {
  return earliest !== '0000-01-01' || latest !== '9999-12-31';
}
