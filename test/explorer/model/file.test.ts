import fc from 'fast-check';
import { openView, saveView } from '../../../src/explorer/model/file.js';
import { EMPTY_VIEW } from '../../../src/explorer/model/view.js';
import { anyView } from './views.js';

describe('a view that was saved', () => {
  it('is opened again as it was', () => {
    fc.assert(fc.property(anyView, (view) => expect(openView(saveView(view))).toEqual({ view, passedOver: [] })));
  });

  it('says what in it could not be read', () => {
    const text = saveView(EMPTY_VIEW).replace('"e="', '"e=a&colour=pink"');
    expect(openView(text)).toMatchObject({ view: { entities: ['a'] }, passedOver: [expect.stringContaining('pink')] });
  });

  it.each([
    ['', 'got a file that begins ""'],
    ['PNG\u0000', 'got a file that begins "PNG'],
    ['[1]', 'got a file that begins "[1]"'],
    ['null', 'got a file that begins "null"'],
    ['{"format": "demarche-view", "version": 1, "view": {}}', 'Expected a view that was saved here'],
    ['{"format": "demarche-view", "version": 2, "view": ""}', 'Expected version 1 of a saved view; got 2.'],
    ['{"format": "demarche-view", "view": ""}', 'Expected version 1 of a saved view; got none.'],
  ])('is refused in words where it is %j', (text, message) => {
    expect(openView(text)).toEqual({ refused: expect.stringContaining(message) });
  });
});
