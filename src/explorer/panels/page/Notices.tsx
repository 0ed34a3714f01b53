import { useSignal } from '@preact/signals';
import type { Session } from '../../model/session.js';

/** What went wrong, was passed over or was left out, each with what can be done. */
export function Notices({ session }: { session: Session }) {
  const dismissed = useSignal<unknown>(undefined);
  const activity = session.activity.value;
  const notices = session.notices.value;
  const { truncated } = session.loaded.value;
  return (
    <>
      {activity.kind === 'FAILED' && dismissed.value !== activity && (
        <div class="notice failed" role="alert">
          <p>{activity.message}</p>
          <button type="button" onClick={() => void session.retry()}>
            Try again
          </button>
          <button
            type="button"
            onClick={() => {
              dismissed.value = activity;
            }}
          >
            Dismiss
          </button>
        </div>
      )}
      {notices.length > 0 && (
        <div class="notice" role="alert">
          <p>{notices.join(' ')}</p>
          <button
            type="button"
            onClick={() => {
              session.notices.value = [];
            }}
          >
            Dismiss
          </button>
        </div>
      )}
      {truncated && (
        <div class="notice">
          <p>
            There are more relations between these than can be drawn: some are left out. Remove some entities, or ask
            for a higher certainty, to see all.
          </p>
        </div>
      )}
    </>
  );
}
