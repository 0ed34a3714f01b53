import { Document, isScalar, type Scalar, visit, type YAMLMap, type YAMLSeq } from 'yaml';

/** A map or list of values alone, none of several lines, that is shorter than this stands in one line, in braces. */
const MOST_IN_A_LINE = 100;

/** What YAML has to escape, what some readers take for the end of a line, and tabs, which some do not read in plain text, as they do not a colon at its beginning. */
const UNPRINTABLE = /(?!\n)\p{Cc}|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;

/** Text of several lines that would not come back the same out of a block: blanks at the ends of lines, or nothing else in one. */
const LOOSE = /^[ \t\n]|[ \t](\n|$)|\n\n$/;

/**
 * An entry of a section of a dossier, as lines that go on below the section's key: `  ada-marsh:\n    kind: person\n`. It is YAML 1.2 with the
 * same text in it to the character: nothing is folded.
 */
export function yamlEntry(key: string, value: object): string {
  return body({ section: { [key]: value } });
}

/** Items of a section that is a list. */
export function yamlItem(value: object): string {
  return body({ section: [value] });
}

/** A key at the top, and what it holds. */
export function yamlLine(key: string, value: string | number): string {
  return written({ [key]: value });
}

function body(whole: { readonly section: unknown }): string {
  const text = written(whole);
  return text.slice(text.indexOf('\n') + 1);
}

function written(whole: object): string {
  const document = new Document(whole, { aliasDuplicateObjects: false, version: '1.2', schema: 'core' });
  visit(document, {
    Scalar: (_, node) => void style(node),
    Map: (_, node, path) => void (path.length > 3 && inLine(node)),
    Seq: (_, node, path) => void (path.length > 3 && inLine(node)),
  });
  const text = document.toString({
    lineWidth: 0,
    flowCollectionPadding: true,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return text.replace(new RegExp(UNPRINTABLE, 'gu'), escaped);
}

/** Whatever is not printable stands in double quotes by now, where it may be escaped. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function style(node: Scalar): void {
  if (typeof node.value !== 'string') return;
  const isOdd = UNPRINTABLE.test(node.value) || node.value.startsWith(':');
  if (isOdd || (node.value.includes('\n') && LOOSE.test(node.value))) node.type = 'QUOTE_DOUBLE';
}

function inLine(node: YAMLMap | YAMLSeq): void {
  const values = node.items.map((item) => (isPair(item) ? item.value : item));
  const fits = values.every((value) => isScalar(value) && !String(value.value).includes('\n'));
  node.flow = fits && JSON.stringify(node).length < MOST_IN_A_LINE;
}

function isPair(item: unknown): item is { readonly value: unknown } {
  return typeof item === 'object' && item !== null && 'value' in item && 'key' in item;
}
