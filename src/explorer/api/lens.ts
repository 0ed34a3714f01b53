import type { ViewLens } from '../model/view.js';
import type { Lens } from './generated/operations.js';

/** The view's lens as the API takes it. */
export function lensOf(lens: ViewLens): Lens {
  return { ...loadingLens(lens), ...(lens.during && { during: { ...lens.during } }) };
}

/** The same without the period, which is applied to what is loaded. */
export function loadingLens({ knownBy, minCertainty, includeDenied }: ViewLens): Lens {
  return {
    ...(knownBy !== undefined && { knownBy }),
    ...(minCertainty !== undefined && { minCertainty }),
    ...(includeDenied === true && { includeDenied }),
  };
}
