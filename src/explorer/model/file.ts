import { formatView, parseView, type ReadView } from './url.js';
import type { View } from './view.js';

const FORMAT = 'demarche-view';
const VERSION = 1;

/** The view as the text of a file: JSON that says what it is, with the view as an address has it, so that there is one reader for both. */
export function saveView(view: View): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, view: formatView(view) }, null, 2)}\n`;
}

/** The view in the text of a file, or in words why it is none. */
export function openView(text: string): ReadView | { readonly refused: string } {
  const file = parsed(text);
  if (file?.format !== FORMAT || typeof file.view !== 'string') {
    const beginning = JSON.stringify(text.slice(0, 40));
    return {
      refused: `Expected a view that was saved here, JSON with "format": "${FORMAT}"; got a file that begins ${beginning}.`,
    };
  }
  if (file.version !== VERSION) {
    const version = JSON.stringify(file.version) ?? 'none';
    return {
      refused: `Expected version ${VERSION} of a saved view; got ${version}. Open it with the Demarche that saved it.`,
    };
  }
  return parseView(file.view);
}

function parsed(text: string): { format?: unknown; version?: unknown; view?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
