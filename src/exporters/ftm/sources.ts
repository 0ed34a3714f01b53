import type { Source } from '../../domain/source.js';
import { webAddress } from './evidence.js';
import { type FtmEntity, ftmEntity } from './ftm-entity.js';

/** A source as a document, which is the proof of what stands in it. */
export function documentOf({ id, title, publisher, url, licence, publishedOn, retrievedOn }: Source): FtmEntity {
  const address = webAddress(url);
  return ftmEntity(id, 'Document', title, {
    fileName: id,
    title,
    name: title,
    publisher,
    sourceUrl: address,
    publishedAt: publishedOn,
    retrievedAt: retrievedOn,
    notes: [
      licence === undefined ? undefined : `Licence: ${licence}`,
      url === undefined || address !== undefined ? undefined : `Address: ${url}`,
    ],
  });
}
