import { advance, amend, begin, redone, undone } from '../../../src/explorer/model/history.js';
import { EMPTY_VIEW, type View } from '../../../src/explorer/model/view.js';

const view = (...entities: string[]): View => ({ ...EMPTY_VIEW, entities });

describe('the history of views', () => {
  const added = advance(advance(begin(view()), { what: 'Add a', view: view('a') }), {
    what: 'Add b',
    view: view('a', 'b'),
  });

  it('takes steps back one by one, and does them again', () => {
    expect(undone(added).present.view).toEqual(view('a'));
    expect(undone(undone(added)).present.view).toEqual(view());
    expect(redone(redone(undone(undone(added))))).toEqual(added);
  });

  it('stays where it is at either end', () => {
    expect(undone(begin(view()))).toEqual(begin(view()));
    expect(redone(added)).toEqual(added);
  });

  it('forgets what was taken back once another step is taken', () => {
    const other = advance(undone(added), { what: 'Add c', view: view('a', 'c') });
    expect(redone(other)).toEqual(other);
    expect(undone(other).present.view).toEqual(view('a'));
  });

  it('takes no step where a view is put in the place of another', () => {
    const selected = amend(added, { ...view('a', 'b'), selected: ['a'] });
    expect(selected.present).toMatchObject({ what: 'Add b', view: { selected: ['a'] } });
    expect(undone(selected).present.view).toEqual(view('a'));
  });

  it('keeps the last two hundred steps', () => {
    let long = begin(view());
    for (let step = 0; step < 300; step += 1) long = advance(long, { what: `${step}`, view: view(`${step}`) });
    expect(long.past).toHaveLength(200);
    expect(long.past.at(-1)?.what).toBe('298');
  });
});
