import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LongPress } from './long-press.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function setUp() {
  const pressed: number[] = [];
  const press = new LongPress(({ clientX }) => pressed.push(clientX));
  const element = new EventTarget();
  const stop = press.watch(element);
  const send = (type: string, about: Partial<PointerEvent> = {}): boolean =>
    element.dispatchEvent(
      Object.assign(
        new Event(type),
        { pointerType: 'touch', isPrimary: true, clientX: 10, clientY: 10 },
        about,
      ),
    );
  return { press, pressed, send, stop };
}

test('a finger that rests for half a second presses long, once, and its click is none', () => {
  const { press, pressed, send } = setUp();
  send('pointerdown');
  send('pointermove', { clientX: 14 });
  vi.advanceTimersByTime(499);
  expect(pressed).toEqual([]);
  vi.advanceTimersByTime(5000);
  expect(pressed).toEqual([10]);
  // The browser's menu for it comes late.
  expect(press.take()).toBe(false);
  send('pointerup');
  expect(press.isDone).toBe(true);
  send('pointerdown');
  expect(press.isDone).toBe(false);
});

test('a menu that comes first is the long press', () => {
  const { press, pressed, send } = setUp();
  send('pointerdown');
  expect(press.take()).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(pressed).toEqual([]);
  expect(press.isDone).toBe(true);
});

test('moving, lifting, a second finger and a finger that scrolls are no long press, and neither is a mouse', () => {
  const { press, pressed, send, stop } = setUp();
  const ends: [string, Partial<PointerEvent>][] = [
    ['pointermove', { clientX: 30 }],
    ['pointerup', {}],
    ['pointercancel', {}],
    ['pointerdown', { isPrimary: false }],
  ];
  for (const [type, about] of ends) {
    send('pointerdown');
    vi.advanceTimersByTime(300);
    send(type, about);
    vi.advanceTimersByTime(1000);
  }
  send('pointerdown', { pointerType: 'mouse' });
  vi.advanceTimersByTime(1000);
  expect(press.take()).toBe(true);
  expect(press.isDone).toBe(false);
  send('pointerdown');
  stop();
  vi.advanceTimersByTime(1000);
  expect(pressed).toEqual([]);
});
