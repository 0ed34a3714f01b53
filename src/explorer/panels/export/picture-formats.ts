import type { Session } from '../../model/session.js';
import { pngPicture, svgPicture } from '../../pictures/pictures.js';
import { download } from './download.js';

export interface PictureFormat {
  readonly title: string;
  readonly use: string;
  /** @throws Error in words, where nothing is drawn. */
  readonly draw: (session: Session) => Promise<void>;
}

const give = (name: string, picture: Blob | undefined) => {
  if (picture === undefined)
    throw new Error('nothing is drawn: the canvas needs WebGL 2, which this browser does not offer.');
  download(name, picture);
};

export const PICTURE_FORMATS: readonly PictureFormat[] = [
  {
    title: 'PNG picture',
    use: 'slides and documents: what the canvas shows, twice as sharp as the screen',
    draw: async (session) => give('demarche.png', await pngPicture(session)),
  },
  {
    title: 'SVG picture',
    use: 'print, and drawing programs: sharp at any size',
    draw: async (session) => give('demarche.svg', svgPicture(session)),
  },
];
