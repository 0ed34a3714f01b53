import type { Session } from '../../model/session.js';
import { lazy } from './lazy.js';
import './Nothing.css';

const WhyNothing = lazy('the reason', async () => (await import('./WhyNothing.js')).WhyNothing);

/** In the place of an empty canvas: why it is empty, and what leads on. Null where something is shown. */
export function Nothing({ session }: { session: Session }) {
  if (session.shown.value.entities.length > 0) return null;
  const isLoading = session.activity.value.kind === 'LOADING';
  return (
    <div class="nothing" role="status">
      {isLoading ? (
        <div>
          <h2>Loading the graph…</h2>
        </div>
      ) : (
        <WhyNothing session={session} />
      )}
    </div>
  );
}
