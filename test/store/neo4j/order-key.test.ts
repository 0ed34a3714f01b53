import fc from 'fast-check';
import { compareText } from '../../../src/domain/text-order.js';
import { fromOrderKey, orderKey } from '../../../src/store/neo4j/order-key.js';

const text = fc.string({ unit: 'binary' });

describe('The order key of a text', () => {
  it('is the text itself where it has only usual characters', () => {
    expect(orderKey('steve-witkoff Зеленський 習近平 한국')).toBe('steve-witkoff Зеленський 習近平 한국');
  });

  it('has the order of code points, however it is compared', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const byUnit = orderKey(a) < orderKey(b) ? -1 : Number(orderKey(a) > orderKey(b));
        expect(byUnit).toBe(Math.sign(compareText(a, b)));
        expect(Math.sign(compareText(orderKey(a), orderKey(b)))).toBe(Math.sign(compareText(a, b)));
      }),
    );
  });

  it('gives the text back', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(fromOrderKey(orderKey(a))).toBe(a);
      }),
    );
    expect(fromOrderKey(orderKey('\uD7FC\uD7FF\uFFFD\u{10330}a'))).toBe('\uD7FC\uD7FF\uFFFD\u{10330}a');
  });

  it('contains the key of another just where the text contains the other', () => {
    const few = fc.string({
      unit: fc.constantFrom('a', '\uD7FC', '\uD7FF', '\uFFFD', '\u{10330}', '\u{10331}'),
      maxLength: 3,
    });
    fc.assert(
      fc.property(few, few, (a, b) => {
        expect(orderKey(a).includes(orderKey(b))).toBe(a.includes(b));
        expect(orderKey(a).startsWith(orderKey(b))).toBe(a.startsWith(b));
      }),
    );
  });
});
