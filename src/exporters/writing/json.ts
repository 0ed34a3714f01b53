/** The document as text, a line for each item of its streamed lists. What is undefined is left out, as JSON.stringify does. */
export async function* jsonDocument(document: Readonly<Record<string, unknown>>): AsyncGenerator<string> {
  yield* objectText(document);
  yield '\n';
}

async function* objectText(object: Readonly<Record<string, unknown>>): AsyncGenerator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    before = ',';
    yield* valueText(value);
  }
  yield before === '{' ? '{}' : '}';
}

async function* valueText(value: unknown): AsyncGenerator<string> {
  if (isStream(value)) yield* listText(value);
  else if (isObject(value) && Object.values(value).some(isStream)) yield* objectText(value);
  else yield JSON.stringify(value);
}

async function* listText(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const item of items) {
    yield `${before}${JSON.stringify(item)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
