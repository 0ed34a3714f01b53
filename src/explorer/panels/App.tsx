import type { Session } from '../model/session.js';

/** The page. */
export function App({ session }: { readonly session: Session }) {
  const { entities, edges } = session.shown.value;
  return (
    <main>
      <h1>Demarche</h1>
      <p role="status">
        {entities.length} entities, {edges.length} edges
      </p>
      <ul>
        {entities.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </main>
  );
}
