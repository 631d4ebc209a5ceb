import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Playback, SPEEDS, type FrameSource, type Playable } from './playback.svelte.ts';

/** Frames at the times a test says. */
class HandCrank implements FrameSource {
  #waiting = new Map<number, (nowMs: number) => void>();
  #last = 0;

  request(callback: (nowMs: number) => void): number {
    this.#waiting.set(++this.#last, callback);
    return this.#last;
  }

  cancel(frame: number): void {
    this.#waiting.delete(frame);
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  turn(...times: number[]): void {
    for (const nowMs of times) {
      const callbacks = [...this.#waiting.values()];
      this.#waiting.clear();
      for (const callback of callbacks) callback(nowMs);
    }
  }
}

/** A range of 40 years, so that at 1× a second is a year. */
function setUp(playhead = 1980) {
  const playable: Playable = { playhead, start: 1980, end: 2020, stops: [1985, 1990.5, 2019] };
  const frames = new HandCrank();
  return { playable, frames, playback: new Playback(playable, frames) };
}

test('at 1× the whole range takes 40 seconds, and it pauses at the end', () => {
  const { playable, frames, playback } = setUp();
  playback.play();
  frames.turn(500, 20_500);
  expect(playable.playhead).toBe(2000);
  frames.turn(40_499);
  expect(playback.playing).toBe(true);
  frames.turn(40_500);
  expect(playable.playhead).toBe(2020);
  expect(playback.playing).toBe(false);
  expect(frames.waiting).toBe(0);
});

test('where it gets depends on the time that passed, not on the number of frames', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 20 }),
      fc.constantFrom(...SPEEDS.filter((speed) => speed <= 4)),
      (gaps, speed) => {
        const { playable, frames, playback } = setUp();
        playback.speed = speed;
        playback.play();
        let now = 1000;
        frames.turn(now);
        for (const gap of gaps) frames.turn((now += gap));
        expect(playable.playhead).toBeCloseTo(1980 + ((now - 1000) / 1000) * speed, 8);
      },
    ),
  );
});

test('a change of speed counts from the next frame', () => {
  const { playable, frames, playback } = setUp();
  playback.play();
  frames.turn(0, 1000);
  playback.speed = 8;
  frames.turn(2000);
  playback.speed = 0.25;
  frames.turn(6000);
  expect(playable.playhead).toBe(1990);
});

test('playing at the end restarts from the start', () => {
  const { playable, frames, playback } = setUp(2020);
  playback.play();
  expect(playable.playhead).toBe(1980);
  frames.turn(0, 3000);
  expect(playable.playhead).toBe(1983);
});

test('paused, it stands still and asks for no frames; toggled, it goes on from there', () => {
  const { playable, frames, playback } = setUp();
  playback.toggle();
  frames.turn(0, 1000);
  playback.toggle();
  expect(playback.playing).toBe(false);
  frames.turn(9000);
  expect(frames.waiting).toBe(0);
  playback.toggle();
  frames.turn(20_000, 21_000);
  expect(playable.playhead).toBe(1982);
});

test('playing twice does not play twice as fast', () => {
  const { playable, frames, playback } = setUp();
  playback.play();
  playback.play();
  playback.resume();
  expect(frames.waiting).toBe(1);
  frames.turn(0, 1000);
  expect(playable.playhead).toBe(1981);
});

test('a hand on the slider while it plays moves it, and it goes on from there', () => {
  const { playable, frames, playback } = setUp();
  playback.play();
  frames.turn(0, 1000);
  playable.playhead = 2010;
  frames.turn(2000);
  expect(playable.playhead).toBe(2011);
  expect(playback.playing).toBe(true);
});

test('a jump stays within the range and does not stop the clock', () => {
  const { playable, frames, playback } = setUp();
  playback.play();
  playback.jump(1900);
  expect(playable.playhead).toBe(1980);
  playback.jump(2000);
  frames.turn(0, 1000);
  expect(playable.playhead).toBe(2001);
  playback.jump(3000);
  expect(playable.playhead).toBe(2020);
});

test('steps go from stop to stop, then to the ends of the range, and no further', () => {
  const { playable, playback } = setUp();
  const stepped = ([1, 1, 1, 1, 1, -1, -1, -1, -1, -1] as const).map((direction) => {
    playback.step(direction);
    return playable.playhead;
  });
  expect(stepped).toEqual([1985, 1990.5, 2019, 2020, 2020, 2019, 1990.5, 1985, 1980, 1980]);
});

test('it loops only if asked, and shows the end for a second before it begins again', () => {
  const { playable, frames, playback } = setUp(2019);
  expect(playback.loop).toBe(false);
  playback.loop = true;
  playback.play();
  frames.turn(0, 3000, 3900);
  expect(playable.playhead).toBe(2020);
  frames.turn(4100);
  expect(playable.playhead).toBe(1980);
  expect(playback.playing).toBe(true);
});

test('the time while the page is hidden does not count', () => {
  const { playable, frames, playback } = setUp();
  playback.play();
  frames.turn(0, 1000);
  playback.suspend();
  expect(frames.waiting).toBe(0);
  expect(playback.playing).toBe(true);
  playback.resume();
  frames.turn(600_000, 601_000);
  expect(playable.playhead).toBe(1982);
});

test('what was paused before or while the page is hidden stays paused', () => {
  const { frames, playback } = setUp();
  playback.suspend();
  playback.play();
  expect(frames.waiting).toBe(0);
  playback.pause();
  playback.resume();
  expect(playback.playing).toBe(false);
  expect(frames.waiting).toBe(0);
});

test('a clock that runs backwards does not move the playhead back', () => {
  const { playable, frames, playback } = setUp(1990);
  playback.play();
  frames.turn(5000, 4000);
  expect(playable.playhead).toBe(1990);
});

test('a span is played in its own time, whatever the speed, and stops at its goal', () => {
  const { playable, frames, playback } = setUp();
  playback.speed = 8;
  playback.playSpan(1990, 2000, 5);
  frames.turn(0, 2500);
  expect(playable.playhead).toBe(1995);
  playback.pause();
  playback.play();
  frames.turn(10_000, 20_000);
  expect(playable.playhead).toBe(2000);
  expect(playback.playing).toBe(false);
});

test('a step, a jump or a hand beyond its goal ends a span', () => {
  const { playable, frames, playback } = setUp();
  for (const leave of [
    () => playback.jump(1984),
    () => playback.step(-1),
    () => (playable.playhead = 2001),
  ]) {
    playback.playSpan(1990, 2000, 5);
    leave();
    const from = playable.playhead;
    frames.turn(0, 1000);
    expect(playable.playhead).toBe(from + 1);
  }
});
