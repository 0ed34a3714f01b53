import processor from 'jsonld';
import { jsonld } from '../../../src/exporters/jsonld/exporter.js';
import { fullIri, VOCABULARY } from '../../../src/exporters/jsonld/iris.js';
import { ADA_TWICE } from '../../fixtures/ada-twice.js';
import { AWKWARD_NAMES, AWKWARD_TEXT } from '../../fixtures/awkward-text.js';
import { HARBOUR_TALKS } from '../../fixtures/harbour-talks.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { shippedChanges } from '../../support/shipped-changes.js';
import { exportedOf } from '../exporting.js';

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly datatype?: { readonly value: string } };
}

/** Nothing may be fetched to read the file, and nothing of it may be left out. */
const OPTIONS = {
  safe: true,
  documentLoader: async (url: string): Promise<never> => {
    throw new Error(`${url} was to be fetched.`);
  },
};
const SCHEMA = 'https://schema.org/';
const PROV = 'http://www.w3.org/ns/prov#';

async function quadsOf(text: string): Promise<readonly Quad[]> {
  return (await processor.toRDF(JSON.parse(text), OPTIONS)) as readonly Quad[];
}

/** Whether there is such a triple. */
function asker(quads: readonly Quad[]) {
  const known = new Set(
    quads.map(({ subject, predicate, object }) => JSON.stringify([subject.value, predicate.value, object.value])),
  );
  return (subject: string, predicate: string, object: string) =>
    known.has(JSON.stringify([subject, predicate, object]));
}

describe('the exported JSON-LD', () => {
  const under = temporarySqlite();

  it.each([
    ['the harbour talks', HARBOUR_TALKS],
    ['the shipped dossier', shippedChanges()],
  ])('has of %s every entity, relation, participant and claim as triples', async (_, changes) => {
    const has = asker(await quadsOf(await exportedOf(under, jsonld, changes)));
    const missing: string[] = [];
    const expectTriple = (...triple: [string, string, string]) => {
      if (!has(...triple)) missing.push(triple.join(' '));
    };
    for (const { id, name } of changes.entities) expectTriple(fullIri(id), `${SCHEMA}name`, name);
    for (const { id, kind, participations, start } of changes.relations) {
      expectTriple(fullIri(id), 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${VOCABULARY}Relation`);
      if (start !== undefined) expectTriple(fullIri(id), `${SCHEMA}startDate`, start);
      for (const { role, entity } of participations) {
        const term = `has${role.charAt(0)}${role.slice(1).toLowerCase()}`;
        expectTriple(fullIri(id), `${VOCABULARY}${term}`, fullIri(entity));
        if (kind === 'MEETING' && role === 'PARTICIPANT')
          expectTriple(fullIri(id), `${SCHEMA}attendee`, fullIri(entity));
      }
    }
    for (const { id, subject, about, source, attributedTo, certainty, polarity } of changes.claims) {
      expectTriple(fullIri(id), `${VOCABULARY}claims`, fullIri(subject));
      expectTriple(fullIri(id), `${PROV}hadPrimarySource`, fullIri(source));
      expectTriple(fullIri(id), `${VOCABULARY}certainty`, certainty);
      expectTriple(fullIri(id), `${VOCABULARY}polarity`, polarity);
      if (about !== undefined) expectTriple(fullIri(id), `${VOCABULARY}aboutParticipant`, fullIri(about));
      if (attributedTo !== undefined) expectTriple(fullIri(id), `${PROV}wasAttributedTo`, fullIri(attributedTo));
    }
    expect(missing).toEqual([]);
  });

  it('types dates of any precision as EDTF', async () => {
    const quads = await quadsOf(await exportedOf(under, jsonld, HARBOUR_TALKS));
    const births = quads.filter(({ predicate }) => predicate.value === `${SCHEMA}birthDate`);
    expect(births.map(({ object }) => [object.value, object.datatype?.value]).sort()).toEqual([
      ['196X', 'http://id.loc.gov/datatypes/edtf/EDTF-level1'],
      ['1970-05?', 'http://id.loc.gov/datatypes/edtf/EDTF-level1'],
    ]);
  });

  it('says the same once it was expanded and compacted', async () => {
    const document = JSON.parse(await exportedOf(under, jsonld, HARBOUR_TALKS, ADA_TWICE));
    const expanded = await processor.expand(document, OPTIONS);
    const compacted = await processor.compact(expanded, document['@context'], { ...OPTIONS, compactArrays: true });
    expect(await processor.expand(compacted, OPTIONS)).toEqual(expanded);
  });

  it('keeps text of any characters', async () => {
    const quads = await quadsOf(await exportedOf(under, jsonld, AWKWARD_TEXT));
    const names = quads
      .filter(({ predicate }) => predicate.value === `${SCHEMA}name`)
      .map(({ object }) => object.value);
    expect(names).toEqual(expect.arrayContaining(AWKWARD_NAMES));
    const notes = quads
      .filter(({ predicate }) => predicate.value === `${VOCABULARY}note`)
      .map(({ object }) => object.value);
    expect(notes).toEqual(expect.arrayContaining(AWKWARD_NAMES.map((name) => `${name}?`)));
  });
});
