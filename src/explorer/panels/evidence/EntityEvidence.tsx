import type { EntityEvidence as Entity } from '../../model/evidence.js';
import type { Session } from '../../model/session.js';
import { capital, counted, ENTITY_NOUNS } from '../../wording/nouns.js';
import { NAME_KIND_WORDS } from '../../wording/roles.js';
import { AboutEntity } from './AboutEntity.js';
import { ClaimList } from './ClaimList.js';
import { EntityActions } from './EntityActions.js';
import { Expand } from './Expand.js';
import { Facts } from './Facts.js';
import { RelationsHere } from './RelationsHere.js';

/** An entity: who it is, what to do from here, and who says so. */
export function EntityEvidence({ session, entity }: { session: Session; entity: Entity }) {
  const { name, kind, description, names, identifiers, claims } = entity;
  return (
    <article class="evidence">
      <header>
        <p class="soft small">{capital(ENTITY_NOUNS[kind].one)}</p>
        <h2 dir="auto">{name}</h2>
        {description !== undefined && <p dir="auto">{description}</p>}
      </header>
      <AboutEntity session={session} entity={entity} />
      <EntityActions session={session} entity={entity} />
      <Expand session={session} entity={entity} />
      <RelationsHere session={session} id={entity.id} />
      {names.length > 1 && (
        <section>
          <h3>Names</h3>
          <ul class="names">
            {names.map(({ text, lang, kind: form }) => (
              <li key={`${text} ${lang}`}>
                <bdi lang={lang}>{text}</bdi> <span class="soft small">{languageOf(lang, NAME_KIND_WORDS[form])}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {identifiers.length > 0 && (
        <section>
          <h3>Elsewhere</h3>
          <Facts
            facts={identifiers.map(({ scheme, value, url }) => [
              scheme,
              url === undefined ? (
                value
              ) : (
                <a key={value} href={url} target="_blank" rel="noreferrer">
                  {value}
                  <span class="unseen"> (opens in a new tab)</span>
                </a>
              ),
            ])}
          />
        </section>
      )}
      <section>
        <h3>{claims.length === 0 ? 'Claims' : capital(counted(claims.length, { one: 'claim', many: 'claims' }))}</h3>
        {claims.length === 0 ? (
          <p class="soft small">
            Nothing is claimed of {name} alone. What ties {name} to others has claims of its own.
          </p>
        ) : (
          <ClaimList session={session} claims={claims} />
        )}
      </section>
    </article>
  );
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

function languageOf(lang: string | undefined, form: string): string {
  if (lang === undefined) return form;
  try {
    return `${LANGUAGES.of(lang)}, ${form}`;
  } catch {
    // A tag that is none.
    return `${lang}, ${form}`;
  }
}
