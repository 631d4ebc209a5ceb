import { expect, test } from 'vitest';
import { moveFarPlaneAway, standFarPlaneUpright } from './upright-far-plane.ts';

type Told = Parameters<typeof standFarPlaneUpright>[0];
type Frustum = Parameters<typeof moveFarPlaneAway>[0];

/** Seen from 0, 0, 0 along z; to the right as far again as to the left, so that a plane through equally long rays leans. */
function leaning(): Frustum {
  const far = [
    [-0.3, 0.3, 1],
    [0.6, 0.3, 0.8],
    [0.6, -0.3, 0.8],
    [-0.3, -0.3, 1],
  ];
  const near = far.map((corner) => corner.map((part) => part / 1000));
  const points = [...far, ...near].map((corner) => [...corner, 1]) as Frustum['points'];
  const steep = Math.hypot(2, 9);
  return {
    points,
    planes: [
      [0, 0, 1, -0.001],
      [-2 / steep, 0, -9 / steep, 8.4 / steep],
    ],
  };
}

/** How far before the plane a point is. */
const before = (plane: Frustum['planes'][number], at: ArrayLike<number>): number =>
  plane[0] * at[0]! + plane[1] * at[1]! + plane[2] * at[2]! + plane[3];

test('what a leaning far plane left out on the right stands before it, and its corners lie on it', () => {
  const frustum = leaning();
  const rim = [0.55, 0, 0.95];
  expect(before(frustum.planes[1]!, rim)).toBeLessThan(0);
  moveFarPlaneAway(frustum);
  expect(before(frustum.planes[1]!, rim)).toBeGreaterThan(0);
  for (const corner of frustum.points.slice(0, 4))
    expect(before(frustum.planes[1]!, corner)).toBeCloseTo(0, 2);
  expect(frustum.points.slice(4)).toEqual(leaning().points.slice(4));
});

function mapWith(frustum: Frustum, clippingPlane: unknown) {
  const transform = { getCameraFrustum: () => frustum, getClippingPlane: () => clippingPlane };
  let told = (): void => undefined;
  const map = { _camera: { transform }, on: (_: string, tell: () => void) => (told = tell) };
  standFarPlaneUpright(map as unknown as Told);
  told();
  return transform;
}

test('a globe’s frustum is moved once, however often it is asked for, and a flat map’s never', () => {
  const once = leaning();
  moveFarPlaneAway(once);
  const globe = mapWith(leaning(), [0, 0, 1, 0]);
  globe.getCameraFrustum();
  expect(globe.getCameraFrustum()).toEqual(once);
  expect(mapWith(leaning(), null).getCameraFrustum()).toEqual(leaning());
});
