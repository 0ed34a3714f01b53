import type { Session } from '../model/session.js';
import { pictureOf } from './picture-of.js';
import { svgOf } from './svg.js';

/** Points of a PNG for each pixel of the screen. */
const SCALE = 2;

/** What the canvas shows now as SVG. Undefined where nothing is drawn. */
export function svgPicture(session: Session): Blob | undefined {
  const picture = pictureOf(session);
  return picture && new Blob([svgOf(picture)], { type: 'image/svg+xml' });
}

/**
 * What the canvas shows now as PNG, at twice the resolution of the screen. It is made from the SVG, so both show the same, and at any size as sharp.
 * Undefined where nothing is drawn.
 * @throws Error in words, where the browser cannot make an image as large.
 */
export async function pngPicture(session: Session): Promise<Blob | undefined> {
  const picture = pictureOf(session);
  if (picture === undefined) return undefined;
  const image = new Image();
  // An address of data, because the content security policy allows images no blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null)
    throw new Error('The browser could not make a PNG of this size: make the window smaller, or take the SVG.');
  return blob;
}
