import { readRemark } from '../../../../src/importers/historian/remarks/read.js';
import type { Mention, RemarkMeeting, Who } from '../../../../src/importers/historian/remarks/types.js';

/** "Prime Minister [Arendt] of Ruritania", the title and the state as read. */
function written(mention: Mention): string {
  if (mention.kind !== 'person') return `${mention.kind}: ${mention.written}`;
  const of = mention.of?.state ?? mention.of?.written;
  return `${mention.titles.join('+')} [${mention.name ?? ''}]${of === undefined ? '' : ` of ${of}`}`;
}

function who(each: Who): string {
  return each === 'traveller' ? '' : `${written(each)} met `;
}

function meeting({ who: one, with: other, on }: RemarkMeeting): string {
  return `${who(one)}${written(other)}${on === undefined ? '' : ` on ${on}`}`;
}

const read = (remark: string) => readRemark(remark, { start: '1984-03-10', end: '1984-03-12' });
const met = (remark: string) => read(remark).meetings.map(meeting);

describe('whom the traveller met', () => {
  it.each([
    ['Met with King Otto.', ['King [Otto]']],
    [
      'Met with Prime Minister Lund and Foreign Minister Berg to discuss fisheries.',
      ['Prime Minister [Lund]', 'Foreign Minister [Berg]'],
    ],
    [
      'Met with President Anna Lind, Defense Minister de la Cruz, and senior Finnish officials.',
      ['President [Anna Lind]', 'Defense Minister [de la Cruz]', 'group: senior Finnish officials'],
    ],
    ['Also met briefly with Swedish Premier Holm.', ['Premier [Holm] of Sweden']],
    ['Met Emir Nasser bin Ali Al Thani.', ['Emir [Nasser bin Ali Al Thani]']],
    ['Audience with Pope Linus II.', ['Pope [Linus II]']],
    ['Official visit; held talks with Chancellor Weiss on trade.', ['Chancellor [Weiss]']],
    [
      'Conferred with General Lopez and Admiral Sir John Hall at Malta.',
      ['General [Lopez]', 'Admiral+Sir [John Hall]'],
    ],
    ['Discussed relations with Iran and the fisheries dispute with Prime Minister Lund.', ['Prime Minister [Lund]']],
    ['Received by Queen Ingrid II at the palace.', ['Queen [Ingrid II]']],
    ['Briefed Chancellor Weiss on the talks in Oslo.', ['Chancellor [Weiss]']],
    [
      'Met with Opposition Leader Grey and UN Special Envoy for Yemen Ole Dahl.',
      ['Opposition Leader [Grey]', 'Special Envoy [Ole Dahl] of UN'],
    ],
    ['Met with rebel leader Moreno and harbour unions.', ['rebel leader [Moreno]', 'group: harbour unions']],
    ['Met with Xu Weiming.', [' [Xu Weiming]']],
    ['Toured the new harbour, Met with President Soto.', ['President [Soto]']],
    ['Met with President Soto as Chairman of the Harbour League.', ['President [Soto]']],
    ['Met with President Soto Oct. 8.', ['President [Soto]']],
  ])('%s', (remark, expected) => {
    expect(met(remark)).toEqual(expected);
  });

  it('reads several titles of one person as one person', () => {
    expect(met('Met with Crown Prince and Prime Minister Faisal bin Omar and Foreign Minister Prince Talal.')).toEqual([
      'Crown Prince+Prime Minister [Faisal bin Omar]',
      'Foreign Minister+Prince [Talal]',
    ]);
    expect(met('Met with Deputy Prime Minister and Minister of Foreign Affairs, Trade, and Worship Eva Roth.')).toEqual(
      ['Deputy Prime Minister+Minister of Foreign Affairs, Trade, and Worship [Eva Roth]'],
    );
  });

  it('reads offices in the plural as a person for each state', () => {
    expect(met('Met with the Foreign Ministers of Norway, the Netherlands, and the Gulf Cooperation Council.')).toEqual(
      [
        'Foreign Minister [] of Norway',
        'Foreign Minister [] of Netherlands',
        'group: Foreign Ministers of the Gulf Cooperation Council',
      ],
    );
    expect(met('Met with the Danish and Soviet Foreign Ministers and with King Otto.')).toEqual([
      'Foreign Minister [] of Denmark',
      'Foreign Minister [] of Soviet Union',
      'King [Otto]',
    ]);
    expect(met('Conferred with Presidents Soto of Chile and Vega of Peru.')).toEqual([
      'President [Soto] of Chile',
      'President [Vega] of Peru',
    ]);
    expect(met('Met with the Amir of Kuwait; and with the Prime Minister of Fiji.')).toEqual([
      'Amir [] of Kuwait',
      'Prime Minister [] of Fiji',
    ]);
  });

  it('keeps people who are not named as a group, and bodies as bodies', () => {
    expect(
      met('Met with senior Moroccan and Saudi officials, members of the Harbour Committee, and the North Sea Council.'),
    ).toEqual([
      'group: senior Moroccan and Saudi officials',
      'group: members of the Harbour Committee',
      'organization: the North Sea Council',
    ]);
    expect(met('Met with the North Sea Council and various NATO Foreign Ministers.')).toEqual([
      'organization: the North Sea Council',
      'group: various NATO Foreign Ministers',
    ]);
    expect(met('Met with the leaders of Chad, Niger, and Mali, and with President Kone.')).toEqual([
      'group: the leaders of Chad, Niger, and Mali',
      'President [Kone]',
    ]);
  });

  it('keeps apart what is met and what else the sentence tells', () => {
    const { meetings, rest } = read(
      'Met with Prime Minister Lund, addressed the Storting, and visited U.S. military personnel.',
    );
    expect(meetings.map(meeting)).toEqual(['Prime Minister [Lund]']);
    expect(rest).toEqual(['addressed the Storting', 'visited U.S. military personnel']);
  });

  it.each([
    'Received an honorary degree.',
    'Attended the funeral of King Otto.',
    'Visited U.S. Marines.',
    'Signed an agreement with Norway.',
    'Attempted to meet with President Soto.',
    'Stopped en route to a meeting with President Soto.',
    'Addressed Parliament.',
  ])('tells of no meeting: %s', (remark) => {
    expect(read(remark).meetings).toEqual([]);
  });

  it('notes the states named before a title without one, which it may belong to as well', () => {
    const [first, second] = read('Met with Soviet President Orlov and Foreign Minister Petrov.').meetings;
    expect(first?.with).not.toHaveProperty('nearby');
    expect(second?.with).toMatchObject({ name: 'Petrov', nearby: [{ written: 'Soviet', state: 'Soviet Union' }] });
  });

  it('does not end a sentence at an abbreviation', () => {
    expect(met('Met with U.S. Ambassador St. John and Gen. Kurz at Ft. Hill. Met with King Otto.')).toEqual([
      'Ambassador [St. John] of United States',
      'Gen. [Kurz]',
      'King [Otto]',
    ]);
  });
});

describe('when', () => {
  it.each([
    ['Met with King Otto on March 11.', 'King [Otto] on 1984-03-11'],
    ['Met with King Otto March 10–12.', 'King [Otto] on 1984-03-10/1984-03-12'],
    ['Met with King Otto December 30.', 'King [Otto]'],
    ['Met with King Otto, March 13, 1984, in Oslo.', 'King [Otto] on 1984-03-13'],
    ['Met with King Otto on March 10 and 12.', 'King [Otto]'],
    ['Met with King Otto. Left Oslo on March 12.', 'King [Otto]'],
  ])('%s', (remark, expected) => {
    expect(met(remark)).toEqual([expected]);
  });

  it('takes the year that is nearest to the element', () => {
    const { meetings } = readRemark('Met with King Otto December 30.', { start: '1984-01-02', end: '1984-01-04' });
    expect(meetings[0]?.on).toBe('1983-12-30');
  });
});

describe('who was accompanied', () => {
  it('was met by nobody for that', () => {
    const { meetings, accompanied } = read('Accompanied President Hale on a State visit.');
    expect(meetings).toEqual([]);
    expect(accompanied.map(written)).toEqual(['President [Hale]']);
  });

  it('met those to whose meeting the traveller went along, as the traveller did', () => {
    expect(met('Accompanied President Hale to meetings with Chancellor Weiss and senior German officials.')).toEqual([
      'Chancellor [Weiss]',
      'group: senior German officials',
      'President [Hale] met Chancellor [Weiss]',
      'President [Hale] met group: senior German officials',
    ]);
    expect(met('Joined President Hale’s meeting with King Otto.')).toEqual([
      'King [Otto]',
      'President [Hale] met King [Otto]',
    ]);
  });

  it('met alone those whom the journey was to meet', () => {
    expect(met('Accompanied President Hale on his first trip to meet with King Otto.')).toEqual([
      'President [Hale] met King [Otto]',
    ]);
  });
});

describe('meetings of many', () => {
  it.each([
    ['Attended the Harbour Summit in Oslo.', ['the Harbour Summit']],
    ['Attended a conference on fisheries, hosted by Norway.', ['a conference on fisheries']],
    ['Accompanied President Hale to the Harbour Summit Meeting.', ['the Harbour Summit Meeting']],
    ['Met with President Hale while attending the Harbour Conference.', ['the Harbour Conference']],
    [
      'Attended a Summit Meeting of the Heads of State of Norway, Sweden, and Chile.',
      ['a Summit Meeting of the Heads of State of Norway, Sweden, and Chile'],
    ],
    ['Harbour Leaders Conference at Oslo.', ['Harbour Leaders Conference']],
    ['Attended the inauguration of President Soto.', []],
    ['Addressed the Harbour Conference.', []],
  ])('%s', (remark, expected) => {
    expect(read(remark).attended.map(({ event }) => event)).toEqual(expected);
  });

  it('may have been attended with somebody, who was met', () => {
    const { meetings, attended } = read('Attended the Harbour Conference with British Prime Minister Cole.');
    expect(meetings.map(meeting)).toEqual(['Prime Minister [Cole] of United Kingdom']);
    expect(attended.map(({ event }) => event)).toEqual(['the Harbour Conference']);
  });
});
