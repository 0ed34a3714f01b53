import { agreeOn } from '../differential/agreement.js';
import type { StoreUnderTest } from './harness.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Compares the store alone with the rules of the domain; what the differential tests ask of all stores side by side. */
export function describeModel(under: StoreUnderTest): void {
  it(`answers as the domain's rules do (PROPERTY_SEED=${SEED})`, async () => {
    await agreeOn(60, SEED, { store: under });
  });
}
