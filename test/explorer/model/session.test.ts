import { graphServer } from '../../../src/explorer/api/server.js';
import { createSession } from '../../../src/explorer/model/create-session.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { sharedServer } from '../../support/serving.js';
import { shippedChanges } from '../../support/shipped-changes.js';

describe('A session of the explorer', () => {
  const server = sharedServer(temporarySqlite(), shippedChanges());
  const begun = () => createSession(graphServer(`${server().url}/graphql`));
  const started = async () => {
    const session = begun();
    await session.start();
    return session;
  };

  it('shows a small store whole at first, and what ties it', async () => {
    const session = await started();
    console.log(
      session.activity.value,
      session.shown.value.entities.length,
      session.shown.value.edges.length,
      session.shown.value.counts,
      session.address.value,
    );
    console.log(await session.evidenceOf([session.shown.value.relations[0].id, 'steve-witkoff']));
    console.log(await session.search('Witkof'));
    await session.loadStates();
    console.log(session.loaded.value.states, session.loaded.value.stateNames);
    await session.ask({
      from: 'steve-witkoff',
      to: 'vladimir-putin',
      via: ['MEETING'],
      chronological: false,
      more: true,
      maxHops: 4,
      avoid: [],
    });
    console.log(session.paths.value, session.highlighted.value, session.undoable.value);
    session.remove(['steve-witkoff']);
    console.log(
      await session.expandable('vladimir-putin'),
      await session.expand('vladimir-putin', ['MEETING'], 5),
      session.undoable.value,
    );
  });
});
