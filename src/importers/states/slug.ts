import { textKey } from '../../domain/text-key.js';

/** Lower-case letters and digits of the Latin alphabet with hyphens between: the form of ids. */
export function slug(text: string): string {
  return textKey(text)
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/['’‘ʼ`.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
