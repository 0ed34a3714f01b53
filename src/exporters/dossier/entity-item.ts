import { claimAsPut } from '../../domain/claim.js';
import type { Entity, Identifier, Name, PlanVersion } from '../../domain/entity.js';
import { saysMoreThanNames } from '../../domain/integrity.js';
import type { ClaimItem, EntityItem, IdentifierItems, NameItem, PlanVersionItem } from '../../dossier/format.js';
import { tidy } from '../../dossier/tidy.js';
import { wordOf } from '../../dossier/words.js';
import type { ExportedEntity } from '../exported.js';
import { claimItem, claimsKey, type Defaults } from './claim-item.js';
import { dateItem } from './dates.js';

/** An entity as a dossier writes it under its id. */
export function entityItem({ entity, claims }: ExportedEntity, defaults: Defaults): EntityItem {
  const claimsOf = (subject: string): readonly ClaimItem[] =>
    claims
      .filter((claim) => claimAsPut(claim).subject === subject)
      .map((claim) => claimItem(claim, defaults, claim.about !== undefined));
  const { kind, ...own } = ownItem(entity, claimsOf);
  const said = claimsOf(entity.id);
  const { name, names, description, identifiers } = entity;
  return tidy({
    kind,
    name,
    names: names.length === 0 ? undefined : names.map(nameItem),
    description,
    identifiers: identifiers.length === 0 ? undefined : identifierItems(identifiers),
    ...own,
    ...(saysMoreThanNames(entity) && said.length === 0 ? { claims: [] } : claimsKey(said)),
  } as EntityItem);
}

type OwnItem = { [K in EntityItem['kind']]: Omit<Extract<EntityItem, { kind: K }>, 'name'> }[EntityItem['kind']];

function ownItem(entity: Entity, claimsOf: (subject: string) => readonly ClaimItem[]): OwnItem {
  switch (entity.kind) {
    case 'PERSON':
      return { kind: 'person', birth: dateItem(entity.birth), death: dateItem(entity.death) };
    case 'STATE': {
      const { isoAlpha2, predecessors } = entity;
      const inception = dateItem(entity.inception);
      const dissolution = dateItem(entity.dissolution);
      const before = predecessors.length === 0 ? {} : { predecessors };
      return { kind: 'state', isoAlpha2, inception, dissolution, ...before };
    }
    case 'ORGANIZATION': {
      const { classification, parent, seat } = entity;
      return { kind: 'organization', classification, parent, seat };
    }
    case 'PLAN': {
      const versions = entity.versions.map((version): [string, PlanVersionItem] => [
        version.id,
        versionItem(version, claimsOf(version.id)),
      ]);
      return { kind: 'plan', ...(versions.length > 0 && { versions: Object.fromEntries(versions) }) };
    }
    case 'PLACE': {
      const { within, latitude, longitude } = entity;
      return { kind: 'place', within, latitude, longitude };
    }
  }
}

function nameItem({ text, lang, script, kind, period }: Name): string | NameItem {
  const isPlain = kind === 'SPELLING' && lang === undefined && script === undefined && period === undefined;
  if (isPlain) return text;
  return tidy({ text, lang, script, kind: kind === 'SPELLING' ? undefined : wordOf(kind), period: dateItem(period) });
}

/** By scheme where that keeps their order, and else as a list. */
function identifierItems(identifiers: readonly Identifier[]): IdentifierItems {
  const byScheme: Record<string, string | string[]> = {};
  for (const { scheme, value } of identifiers) {
    const before = Object.hasOwn(byScheme, scheme) ? byScheme[scheme] : undefined;
    byScheme[scheme] = before === undefined ? value : [before, value].flat();
  }
  const again = Object.entries(byScheme).flatMap(([scheme, values]) =>
    [values].flat().map((value) => ({ scheme, value })),
  );
  const isKept = identifiers.every(
    ({ scheme, value }, index) => again[index]?.scheme === scheme && again[index]?.value === value,
  );
  return isKept ? byScheme : identifiers.map(({ scheme, value }) => ({ scheme, value }));
}

function versionItem(version: PlanVersion, claims: readonly ClaimItem[]): PlanVersionItem {
  const { label, on, status, pointCount, points, revises } = version;
  return tidy({
    label,
    on: dateItem(on),
    status: status === 'UNKNOWN' ? undefined : wordOf(status),
    pointCount,
    points: points.length === 0 ? undefined : points.map(({ number, text }) => ({ number, text })),
    revises,
    ...claimsKey(claims),
  });
}
