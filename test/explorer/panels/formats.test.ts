import { FORMATS } from '../../../src/explorer/panels/export/formats.js';
import { EXPORTERS } from '../../../src/exporters/registry.js';

it('the explorer offers each format that the server writes, and no other', () => {
  expect(FORMATS.map(({ name }) => name)).toEqual(EXPORTERS.map(({ name }) => name));
});
