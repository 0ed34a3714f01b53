/**
 * The form of a name that is compared and sorted: without case, accents or runs of white space, so that
 * "Österreich", "osterreich" and "OSTERREICH" are one. Letters that are not an accented form of another stay.
 */
export function textKey(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC').replace(/\s+/gu, ' ').trim();
}
