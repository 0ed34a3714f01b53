import { SaxesParser } from 'saxes';
import type { XmlElement } from './element.js';

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  readonly line: number;
}

/** An element that was asked for, with the names of those around it, the outermost first. */
export interface FoundElement {
  readonly element: XmlElement;
  readonly around: readonly string[];
}

/** The file is not well-formed XML. */
export class XmlError extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The elements of these names in a document, each as soon as it is closed: only one of them is in memory at a time.
 * @throws XmlError when it is not well-formed.
 */
export async function* elementsIn(
  chunks: AsyncIterable<Uint8Array>,
  names: readonly string[],
): AsyncGenerator<FoundElement> {
  const parser = new SaxesParser();
  const around: string[] = [];
  const open: Open[] = [];
  let found: FoundElement[] = [];
  let startLine = 1;
  // What was closed before the error is still given: throwing at once would lose it.
  let error: XmlError | undefined;
  parser.on('error', ({ message }) => {
    error ??= new XmlError(parser.line, message.replace(/^\d+:\d+: /, ''));
  });
  parser.on('opentagstart', () => {
    startLine = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > 0 || names.includes(name)) open.push({ name, attributes, children: [], line: startLine });
    else around.push(name);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => {
    if (error !== undefined) return;
    const closed = open.pop();
    if (closed === undefined) around.pop();
    else if (open.length === 0) found.push({ element: closed, around: [...around] });
    else open.at(-1)?.children.push(closed);
  });
  const decoder = new TextDecoder();
  const write = function* (text: string | null): Generator<FoundElement> {
    parser.write(text);
    yield* found;
    found = [];
    if (error !== undefined) throw error;
  };
  for await (const chunk of chunks) yield* write(decoder.decode(chunk, { stream: true }));
  yield* write(decoder.decode());
  yield* write(null);
}
