import { expect, test, vi } from 'vitest';
import { FilmExport, type FilmWorld } from './film-export.svelte.ts';
import type { FilmOrder, FilmWatch } from './make-film.ts';

const ORDER = { plan: { shots: [], frames: new Array(20).fill(null) } } as unknown as FilmOrder;

/** A world in which the test itself makes the film. */
function world() {
  let watch: FilmWatch | null = null;
  let end: { done: (blob: Blob) => void; fail: (cause: unknown) => void } | null = null;
  const held: boolean[] = [];
  const free = vi.fn<(url: string) => void>();
  let now = 0;
  const its: FilmWorld = {
    make: (_, itsWatch) => {
      watch = itsWatch;
      return new Promise((done, fail) => {
        end = { done, fail };
        itsWatch.signal.addEventListener('abort', () => fail(itsWatch.signal.reason));
      });
    },
    now: () => now,
    keep: () => 'blob:film',
    free,
    hold: (isHeld) => held.push(isHeld),
  };
  return {
    film: new FilmExport(its),
    held,
    free,
    frame: (done: number, at: number) => {
      now = at;
      watch!.onFrame(done);
    },
    finish: () => end!.done(new Blob(['film'])),
    fail: (cause: unknown) => end!.fail(cause),
  };
}

test('a film is prepared, run and done; meanwhile the page is held', async () => {
  const { film, held, frame, finish } = world();
  expect(film.state).toEqual({ kind: 'idle' });
  const made = film.start(ORDER, 'film.mp4');
  expect(film.state).toEqual({ kind: 'preparing' });
  frame(1, 1000);
  expect(film.state).toEqual({ kind: 'running', done: 1, total: 20, secondsLeft: null });
  // Ten frames took 9 times a second: the other ten take 10.
  frame(10, 10_000);
  expect(film.state).toEqual({ kind: 'running', done: 10, total: 20, secondsLeft: 10 });
  expect(held).toEqual([true]);
  finish();
  await made;
  expect(film.state).toEqual({ kind: 'done', url: 'blob:film', bytes: 4, name: 'film.mp4' });
  expect(held).toEqual([true, false]);
});

test('a second film is refused while one is made', async () => {
  const { film, finish } = world();
  const made = film.start(ORDER, 'a.mp4');
  await expect(film.start(ORDER, 'b.mp4')).rejects.toThrow(
    'a film is being made - cancel it or wait for its end',
  );
  finish();
  await made;
  expect(film.state).toMatchObject({ kind: 'done', name: 'a.mp4' });
});

test('a cancelled film leaves nothing, and the next one can be made', async () => {
  const { film, held, frame, finish } = world();
  const cancelled = film.start(ORDER, 'a.mp4');
  frame(3, 100);
  film.cancel();
  await cancelled;
  expect(film.state).toEqual({ kind: 'cancelled' });
  expect(held).toEqual([true, false]);
  const made = film.start(ORDER, 'b.mp4');
  finish();
  await made;
  expect(film.state).toMatchObject({ kind: 'done', name: 'b.mp4' });
});

test('a film that fails says so and holds the page no longer', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { film, held, fail } = world();
  const made = film.start(ORDER, 'a.mp4');
  fail(new Error('the encoder stopped'));
  await made;
  expect(film.state).toEqual({ kind: 'failed' });
  expect(log).toHaveBeenCalledWith(new Error('the encoder stopped'));
  expect(held).toEqual([true, false]);
  log.mockRestore();
});

test('the pixels of a film are freed when it is forgotten', async () => {
  const { film, free, finish } = world();
  const made = film.start(ORDER, 'a.mp4');
  finish();
  await made;
  film.forget();
  expect(free).toHaveBeenCalledExactlyOnceWith('blob:film');
  expect(film.state).toEqual({ kind: 'idle' });
});
