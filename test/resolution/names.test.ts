import { formsOf } from '../../src/resolution/names/form.js';
import { likeness, type NameLevel, nameLevel } from '../../src/resolution/names/likeness.js';
import { numbered } from '../../src/resolution/names/ordinal.js';

function form(text: string) {
  const [first] = formsOf({ kind: 'PERSON', name: text, names: [] });
  if (first === undefined) throw new Error(`Expected ${text} to have a form.`);
  return first;
}

describe('how two names agree', () => {
  it.each<[string, string, NameLevel]>([
    ['Olena Marchuk', 'Olena Marchuk', 'SAME'],
    ['Olena Marchuk', 'Dr. Olena MARCHUK', 'SAME'],
    ['Olena Marchuk', 'Marchuk, Olena', 'SAME'],
    ['Ursula von der Leyen', 'Ursula Leyen', 'SAME'],
    ['Bashar al-Assad', 'Bashar Assad', 'SAME'],
    ['Kim Dae Jung', 'Dae Jung Kim', 'REORDERED'],
    ['Volodymyr Zelenskyy', 'Володимир Зеленський', 'SPELLING'],
    ['Xu Jinglei', '徐静蕾', 'SPELLING'],
    ['Aleksander Kwasniewski', 'Alexander Kwaśniewski', 'SPELLING'],
    ['Henry A. Lund', 'Henry Albert Lund', 'INITIALS'],
    ['George H.W. Bush', 'George Herbert Walker Bush', 'INITIALS'],
    ['Warren Christopher', 'Warren Minor Christopher', 'PART'],
    ['Sumner Welles', 'Benjamin Sumner Welles', 'PART'],
    ['Nehru', 'Nehru', 'SINGLE'],
    ['King Hussein', 'Hussein', 'SINGLE'],
    ['C. B. Elbrick', 'Charles Burke Elbrick', 'FIRST_INITIALS'],
    ['Islam Karimov', 'Islom Karimov', 'NEAR'],
    ['Theodore Roosevelt', 'Theodore Roosevelt Britton', 'INSIDE'],
    ['Eshkol', 'Levi Eshkol', 'FAMILY'],
    ['De Gaulle', 'Charles de Gaulle', 'FAMILY'],
    ['John Wesley Davis', 'John William Davis', 'MIDDLE_DIFFERS'],
    ['John Davis', 'Robert Davis', 'DIFFERENT'],
    ['Della M. Newman', 'Don M. Newman', 'DIFFERENT'],
    ['Prince Joseph II', 'Joseph Owen Reed', 'DIFFERENT'],
    ['Michael G. Kozak', 'Michal Kovac', 'DIFFERENT'],
    ['A. Lee', 'B. Lei', 'DIFFERENT'],
  ])('%s and %s: %s, whichever comes first', (one, other, level) => {
    expect(nameLevel(form(one), form(other))).toBe(level);
    expect(nameLevel(form(other), form(one))).toBe(level);
  });

  it('is that of the names that agree best, of all that the two have', () => {
    const ones = formsOf({ kind: 'PERSON', name: 'Henry A. (Heinz Albert) Lund', names: [] });
    const others = formsOf({ kind: 'PERSON', name: 'Somebody', names: [{ text: 'Heinz Albert Lund', kind: 'ALIAS' }] });
    expect(likeness(ones, others)).toMatchObject({ level: 'SAME', other: { text: 'Heinz Albert Lund' } });
  });

  it('is nothing where a name has no letters', () => {
    expect(likeness([], [form('Olena Marchuk')])).toBeUndefined();
    expect(formsOf({ kind: 'PERSON', name: '—', names: [] })).toEqual([]);
  });
});

describe('the number behind a name', () => {
  it.each([
    ['George VI', 6],
    ['William Dayton Jr.', 2],
    ['Douglas MacArthur 2d', 2],
    ['Benigno S. Aquino, 3rd', 3],
    ['Henry Dearborn Sr.', 1],
    ['Robert Wood Johnson IV', 4],
    ['Pope John XXIII', 23],
  ])('of %s is %i', (text, ordinal) => {
    expect(numbered(text).ordinal).toBe(ordinal);
  });

  it.each(['George V.', 'Mohamed Ali', 'Ho Chi Minh', 'John IIX', 'V'])('is not there in %s', (text) => {
    expect(numbered(text)).toEqual({ name: text });
  });
});
