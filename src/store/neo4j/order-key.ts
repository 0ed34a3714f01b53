/**
 * A form of a text whose order is that of the text's code points, whoever compares it. Neo4j needs it: it compares
 * code points in an index, and UTF-16 units where it compares a property with a parameter. The form is the text
 * itself, but for characters from U+D7FC on: each becomes U+D7FF and its number in base 3, written in U+D7FC to U+D7FE.
 */
export function orderKey(text: string): string {
  return text.replace(/[\u{D7FC}-\u{10FFFF}]/gu, escaped);
}

const MARK = '\uD7FF';
const ZERO = 0xd7fc;
/** 3 to the power of 13 is more than there are code points. */
const DIGITS = 13;

/** The text of which {@link orderKey} gave this form. */
export function fromOrderKey(key: string): string {
  return key.replace(/\uD7FF([\uD7FC-\uD7FE]{13})/g, (_, digits: string) => plain(digits));
}

function escaped(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(3).padStart(DIGITS, '0');
  return MARK + [...digits].map((digit) => String.fromCharCode(ZERO + Number(digit))).join('');
}

function plain(digits: string): string {
  const code = [...digits].map((digit) => digit.charCodeAt(0) - ZERO).join('');
  return String.fromCodePoint(Number.parseInt(code, 3));
}
