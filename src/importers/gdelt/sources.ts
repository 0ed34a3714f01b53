import { createHash } from 'node:crypto';
import type { Source } from '../../domain/source.js';

/** The data set: the source of what its gazetteer says of places, and of rows that name no article. */
export const DATA_SET: Source = {
  id: 'gdelt:events',
  title: 'GDELT Event Database',
  publisher: 'The GDELT Project',
  licence: 'open for any use that cites the GDELT Project',
  url: 'https://www.gdeltproject.org/',
};

/**
 * The source that SOURCEURL names: an article, or a service that has no addresses (`BBC Monitoring`). The id is made of the text alone,
 * so that an article is one source in however many rows; addresses are longer than ids may be.
 */
export function sourceOf(text: string): Source {
  if (text === '') return DATA_SET;
  const id = `gdelt:source/${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
  const host = hostOf(text);
  if (host === undefined) return { id, title: `${text} (coded by GDELT)` };
  return { id, title: `Article at ${host} (coded by GDELT)`, publisher: host, url: text };
}

function hostOf(text: string): string | undefined {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@\s]+)/i.exec(text)?.[1]?.toLowerCase();
}
