import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';

/**
 * The plain value of a YAML node. Where a key stands twice the last one counts; the parser has reported it.
 * @param onOddity is told of what YAML has and dossiers have not: aliases, and keys that are no plain text.
 */
export function plainOf(node: unknown, onOddity: (node: Node, message: string) => void): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plainOf(item, onOddity));
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }): [string, unknown] => {
      if (!isScalar(key)) onOddity(isMap(key) || isSeq(key) || isAlias(key) ? key : node, KEY);
      return [keyText(key), plainOf(value, onOddity)];
    });
    return Object.fromEntries(entries);
  }
  if (isAlias(node)) onOddity(node, `expected the value itself, got the alias "*${node.source}"; write it out.`);
  return null;
}

/** A key as text: YAML reads a bare `2025` as a number. */
export function keyText(key: unknown): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

const KEY = 'expected a key of plain text, got a list, a map or an alias.';
