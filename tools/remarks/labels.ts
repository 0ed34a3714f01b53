import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One counterpart as labelled by hand; what the words mean stands at the head of labels.yaml. */
export interface LabelledMet {
  readonly who?: string;
  readonly title?: string;
  readonly name?: string;
  readonly of?: string;
  readonly person?: string;
  readonly group?: string;
  readonly on?: string;
}

export interface Label {
  readonly at: string;
  readonly met?: readonly LabelledMet[];
  readonly president?: string;
  readonly attended?: readonly string[];
  readonly accompanied?: readonly string[];
}

export function readLabels(): readonly Label[] {
  const file = new URL('../../test/importers/historian/remarks/labels.yaml', import.meta.url);
  return parse(readFileSync(file, 'utf8')) as readonly Label[];
}
