/** The part of the package `edtf` that Demarche uses; it ships no types. */
declare module 'edtf' {
  /** Dates have `min` and `max` in milliseconds since 1970, null where the date is open. */
  export default function edtf(
    text: string,
    options?: { level: 0 | 1 | 2 | 3 },
  ): { min: number | null; max: number | null };
}
