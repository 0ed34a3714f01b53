import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { EntityEvidence } from '../../model/evidence.js';
import { EXPAND_STEP, expandBy } from '../../model/expand.js';
import { RELATION_KINDS } from '../../model/kinds.js';
import type { Expandable, Session } from '../../model/session.js';
import type { RelationKind } from '../../model/words.js';
import { capital, RELATION_NOUNS, written } from '../../wording/nouns.js';
import './Expand.css';

/** What an entity takes part in, by kind: how much, how much of it is on the canvas, and a button that brings more. */
export function Expand({ session, entity }: { session: Session; entity: EntityEvidence }) {
  const { id, name } = entity;
  const rest = useSignal<readonly Expandable[] | undefined>(undefined);
  const canvas = useComputed(() => session.view.value.entities);
  const lens = useComputed(() => session.view.value.lens);
  useSignalEffect(() => {
    // Whatever comes, goes or counts changes what is left to bring.
    const onCanvas = canvas.value;
    const under = lens.value;
    let isThere = true;
    const isWanted = () => isThere && onCanvas === canvas.peek() && under === lens.peek();
    session.expandable(id).then(
      (expandable) => {
        if (isWanted()) rest.value = expandable;
      },
      // What cannot be told now is told when somebody tries: `expand` says what went wrong.
      () => undefined,
    );
    return () => {
      isThere = false;
    };
  });

  const counts = totals(entity);
  const here = relationsHere(session, id);
  const more = (kind: RelationKind) => rest.value?.find((each) => each.kind === kind)?.entities;
  const expand = (kinds: readonly RelationKind[], what: string) => expandBy(session, id, kinds, `${what} of ${name}`);
  if (counts.length === 0) {
    return (
      <section>
        <h3>Expand</h3>
        <p class="soft small">No relations of {name} under this lens.</p>
      </section>
    );
  }
  const isAllHere = rest.value?.every(({ entities: left }) => left === 0) ?? false;
  return (
    <section>
      <h3>Expand</h3>
      <ul class="expand">
        {counts.map(([kind, total]) => {
          const nouns = RELATION_NOUNS[kind];
          const left = more(kind);
          const isDone = rest.value !== undefined && (left ?? 0) === 0;
          return (
            <li key={kind}>
              <span>
                {capital(nouns.many)} <strong>{written(total)}</strong>
                <span class="soft small"> · {written(here.get(kind) ?? 0)} on the canvas</span>
              </span>
              {isDone ? (
                <span class="soft small">All here</span>
              ) : (
                <button
                  type="button"
                  aria-label={`${bring(left)} by ${nouns.many}`}
                  onClick={() => void expand([kind], nouns.many)}
                >
                  {bring(left)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {isAllHere ? (
        <p class="soft small">Everybody who is tied to {name} is on the canvas.</p>
      ) : (
        <div class="actions">
          <button type="button" onClick={() => void expand(RELATION_KINDS, 'neighbours')}>
            Bring up to {EXPAND_STEP} by all kinds
          </button>
        </div>
      )}
    </section>
  );
}

function bring(left: number | undefined): string {
  if (left === undefined) return 'Bring';
  return left > EXPAND_STEP ? `Bring ${EXPAND_STEP} of ${written(left)}` : `Bring ${left}`;
}

function totals({ relationCounts }: EntityEvidence): (readonly [RelationKind, number])[] {
  return RELATION_KINDS.flatMap((kind) => {
    const count = relationCounts.reduce((sum, each) => sum + (each.kind === kind ? each.count : 0), 0);
    return count === 0 ? [] : [[kind, count] as const];
  });
}

/** How many relations of each kind the canvas shows of an entity. */
function relationsHere(session: Session, id: string): ReadonlyMap<RelationKind, number> {
  const { edges, relations } = session.loaded.value;
  const seen = new Set<string>();
  const counts = new Map<RelationKind, number>();
  for (const { source, target, relation } of edges.values()) {
    const kind = relations.get(relation)?.kind;
    if (kind === undefined || (source !== id && target !== id) || seen.has(relation)) continue;
    seen.add(relation);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
