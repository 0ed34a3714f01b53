import type { Session } from '../../model/session.js';
import { download } from './download.js';
import type { Drawing } from './drawing.js';

/**
 * Has the server write what is shown in a format, and gives it as a file.
 * @throws Error in words, where it cannot be had.
 */
export async function exportAs(format: string, session: Session, drawing: Drawing | undefined): Promise<void> {
  const { entities, relations } = session.shown.value;
  const body = {
    entities: entities.map(({ id }) => id),
    relations: relations.map(({ id }) => id),
    lens: session.view.value.lens,
    drawing,
  };
  const response = await post(`/export/${format}`, JSON.stringify(body));
  if (!response.ok) throw new Error(await messageOf(response));
  download(nameOf(response, format), await response.blob());
}

async function post(path: string, body: string): Promise<Response> {
  try {
    return await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  } catch {
    throw new Error('The server cannot be reached. Is it still running?');
  }
}

async function messageOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined);
  const errors = (body as { errors?: readonly { message?: unknown }[] } | undefined)?.errors;
  const message = errors?.[0]?.message;
  return typeof message === 'string' ? message : `The server answered with status ${response.status}.`;
}

function nameOf(response: Response, format: string): string {
  const [, name] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return name ?? `demarche.${format}`;
}
