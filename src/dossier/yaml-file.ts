import { isMap, isNode, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import { formatPath, type Path } from './path.js';
import { keyText, plainOf } from './plain.js';
import type { DossierProblem } from './problem.js';

/** Whether a problem is with a key or with the value that it holds. */
export type Side = 'key' | 'value';

/** A file of YAML, read as far as it can be, that knows where each of its values stands. */
export interface YamlFile {
  readonly name: string;
  /** Plain maps, lists and values; null where it could not be read. */
  readonly data: unknown;
  /** What is wrong with it as YAML. */
  readonly problems: readonly DossierProblem[];
  /** Whether all of it could be read, so that what is not found in it is not there. */
  readonly isWhole: boolean;
  /** A problem at the path's key or value, or at the nearest thing around it that is there. */
  problemAt(path: Path, side: Side, message: string): DossierProblem;
}

/** What is not YAML makes the parser stumble on, so that after some faults the rest tell nothing new. */
const MAX_FAULTS = 20;

interface Pairing {
  readonly key?: Node;
  readonly value?: Node;
}

/** Reads YAML 1.2 (core schema). */
export function readYaml(name: string, text: string): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number, path: Path, message: string): DossierProblem => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1), path: formatPath(path), message };
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', schema: 'core' });
    const root = document.contents ?? undefined;
    const faults = distinct([...document.errors, ...document.warnings]).slice(0, MAX_FAULTS);
    const problems = faults.map((fault) => at(fault.pos[0], pathTo(root, fault.pos[0]), messageOf(fault)));
    const data = plainOf(root, (node, message) => {
      const offset = node.range?.[0] ?? 0;
      problems.push(at(offset, pathTo(root, offset), message));
    });
    const problemAt = (path: Path, side: Side, message: string) => at(offsetOf(root, path, side), path, message);
    const repeats = faults.filter(({ code }) => code === 'DUPLICATE_KEY');
    return { name, data, problems, isWhole: problems.length === repeats.length, problemAt };
  } catch (error) {
    // The parser throws, rather than reports, what is nested deeper than its stack.
    const why = error instanceof Error ? error.message : String(error);
    const problems = [at(0, [], `expected YAML that can be read, got text on which the YAML reader gave up: ${why}.`)];
    return { name, data: null, problems, isWhole: false, problemAt: (path, _side, message) => at(0, path, message) };
  }
}

function distinct(faults: readonly YAMLError[]): YAMLError[] {
  return [...new Map(faults.map((fault) => [`${fault.pos[0]} ${fault.message}`, fault])).values()];
}

function messageOf({ code, message }: YAMLError): string {
  if (code === 'DUPLICATE_KEY') return 'expected each key once in a map, got this one again.';
  if (code === 'MULTIPLE_DOCS') return 'expected one document in the file, got another one after "---".';
  return `expected valid YAML, got this: ${message.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`;
}

function childrenOf(node: unknown): readonly [string | number, Pairing][] {
  if (isMap(node))
    return node.items.map(({ key, value }) => [keyText(key), { key: asNode(key), value: asNode(value) }]);
  if (isSeq(node)) return node.items.map((item, index) => [index, { value: asNode(item) }]);
  return [];
}

function asNode(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}

function offsetOf(root: Node | undefined, path: Path, side: Side): number {
  let found: Pairing = { value: root };
  for (const step of path) {
    const next = childrenOf(found.value).findLast(([key]) => key === step)?.[1];
    if (next === undefined) return (found.key ?? found.value)?.range?.[0] ?? 0;
    found = next;
  }
  const { key, value } = found;
  return (side === 'key' ? (key ?? value) : isEmpty(value) ? key : value)?.range?.[0] ?? 0;
}

/** Nothing is written after the key, so that the value itself has no place worth pointing at. */
function isEmpty(node: Node | undefined): boolean {
  return node?.range == null || node.range[0] === node.range[1];
}

/** The path to the innermost value at the offset, or to the one whose key or tag is there. */
function pathTo(root: Node | undefined, offset: number): Path {
  for (const [step, { key, value }] of [...childrenOf(root)].reverse()) {
    const first = (key ?? value)?.range?.[0];
    const last = (value ?? key)?.range?.[2];
    if (first === undefined || last === undefined || offset < first || offset > last) continue;
    return [step, ...(offset < (value?.range?.[0] ?? offset) ? [] : pathTo(value, offset))];
  }
  return [];
}
