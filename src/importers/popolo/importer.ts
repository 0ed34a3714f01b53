import { BadInputError } from '../../domain/errors.js';
import type { Source } from '../../domain/source.js';
import type { Importer, ImportFile, Reader } from '../importer.js';
import { spooled } from '../input/spool.js';
import { PASSES } from './classes.js';
import { type Form, formOf } from './form.js';
import { Ids } from './ids.js';
import { readLookups } from './lookups.js';
import { type Pass, recordsOf } from './records/records.js';

/** Popolo JSON: README.md says what becomes of what. */
export const popolo: Importer = {
  name: 'popolo',
  title: 'Popolo JSON',
  description:
    'documents with persons, organizations, memberships …, or lists, lines or single objects of one class; `-` too',
  options: {
    dataset: 'a word that tells the ids of this data set from those of others, and names its source: aland-lagting',
    source: 'title of the source (default: the name of the data set, or of the file)',
    url: 'where the source is found',
    licence: 'under which the data set may be used: CC BY 4.0',
  },
  sniff: (head) => formOf(head) !== undefined,
  open,
};

async function open(files: readonly ImportFile[], options: Readonly<Record<string, string>>): Promise<Reader> {
  const { dataset } = options;
  if (dataset !== undefined && !/^[\w.-]{1,60}$/.test(dataset)) {
    throw new BadInputError(
      `--option dataset: expected a word of letters, digits, ".", "-" and "_", such as aland-lagting; got ${JSON.stringify(dataset)}.`,
    );
  }
  const read: { readonly file: ImportFile; readonly form: Form }[] = [];
  for (const given of files) {
    const form = formOf(await given.head());
    if (form !== undefined) read.push({ file: given.stat === undefined ? await spooled(given) : given, form });
  }
  const ids = new Ids(dataset);
  const lookups = await readLookups(read);
  const passes = new Map<ImportFile, { readonly file: ImportFile; readonly form: Form; readonly pass: Pass }>();
  for (const [index, classes] of PASSES.entries()) {
    for (const { file, form } of read) {
      const name = nameOf(file);
      const context = {
        ids,
        lookups,
        source: sourceOf(name, options),
        file: dataset === undefined ? name : `${dataset}/${name}`,
      };
      passes.set({ ...file }, { file, form, pass: { classes, isLast: index === PASSES.length - 1, context } });
    }
  }
  return {
    files: [...passes.keys()],
    records: async function* (view) {
      const found = passes.get(view);
      if (found !== undefined) yield* recordsOf(found.file, found.form, found.pass);
    },
  };
}

/** The last part of the path, so that locators are the same wherever the file lies. */
function nameOf({ path }: ImportFile): string {
  return path === '-' ? 'standard-input' : (path.split(/[\\/]/).at(-1) ?? path).replace(/\.gz$/, '');
}

function sourceOf(file: string, { dataset, source, url, licence }: Readonly<Record<string, string>>): Source {
  const name = dataset ?? file.replace(/\s+/g, '-');
  return {
    id: `popolo-data:${name}`,
    title: source ?? `${dataset ?? file} (Popolo)`,
    ...(url !== undefined && { url }),
    ...(licence !== undefined && { licence }),
  };
}
