import type { Session } from './session.js';
import type { ViewLens } from './view.js';

/** A step to another lens. */
export function setLens(session: Session, what: string, to: (lens: ViewLens) => ViewLens): void {
  session.change(what, (view) => ({ ...view, lens: plain(to(view.lens)) }));
}

/** Without parts that say nothing, so that equal lenses are equal. */
function plain({ during, knownBy, minCertainty, includeDenied }: ViewLens): ViewLens {
  return {
    ...((during?.from ?? during?.to) !== undefined && { during: JSON.parse(JSON.stringify(during)) }),
    ...(knownBy !== undefined && { knownBy }),
    ...(minCertainty !== undefined && { minCertainty }),
    ...(includeDenied === true && { includeDenied }),
  };
}
