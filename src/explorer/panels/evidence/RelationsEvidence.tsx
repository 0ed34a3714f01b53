import type { RelationEvidence } from '../../model/evidence.js';
import type { Session } from '../../model/session.js';
import { counted, RELATION } from '../../wording/nouns.js';
import { OneRelation } from './OneRelation.js';
import { OthersBetween } from './OthersBetween.js';

interface Props {
  readonly session: Session;
  readonly relations: readonly RelationEvidence[];
  /** How many are selected. */
  readonly of: number;
}

/** One relation, or all of a line between two. */
export function RelationsEvidence({ session, relations, of }: Props) {
  const [first] = relations;
  if (first !== undefined && of === 1) {
    return (
      <div class="evidence">
        <OneRelation session={session} relation={first} level="h2" />
        <OthersBetween session={session} relation={first.id} />
      </div>
    );
  }
  return (
    <div class="evidence">
      <h2>{counted(of, RELATION)} selected</h2>
      {of > relations.length && <p class="soft">The evidence of {relations.length} of them is shown.</p>}
      <ol class="pair-list">
        {relations.map((relation) => (
          <li key={relation.id}>
            <OneRelation session={session} relation={relation} level="h3" />
          </li>
        ))}
      </ol>
    </div>
  );
}
