import { RELATION_KIND_TABLE } from '../../src/domain/relation-kinds.js';
import { ROLES } from '../../src/domain/vocabulary.js';

it('every role belongs to one kind of relation: the stores tell the kind by the role', () => {
  const roles = Object.values(RELATION_KIND_TABLE).flatMap((rule) => rule.roles.map(({ role }) => role));
  expect([...roles].sort()).toEqual([...ROLES].sort());
});
