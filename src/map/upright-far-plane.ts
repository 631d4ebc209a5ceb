import type { Map as MapLibreMap } from 'maplibre-gl';

type Transform = MapLibreMap['_camera']['transform'];
type Frustum = ReturnType<Transform['getCameraFrustum']>;

/**
 * Lets a globe be drawn to its rim. Where the camera's middle is not the picture's, MapLibre takes the rays to the four
 * corners for equally oblique: its far plane leans, and tiles in front of the rim are left out. Here that plane stands so far
 * away that it leaves out none; what the globe hides, its horizon's plane leaves out. To be told to a map before its style is there.
 */
export function standFarPlaneUpright(map: MapLibreMap): void {
  map.on('projectiontransition', () => {
    const transform = map._camera.transform;
    const asked = transform.getCameraFrustum.bind(transform);
    let seen: Frustum | undefined;
    transform.getCameraFrustum = () => {
      const frustum = asked();
      if (frustum !== seen && transform.getClippingPlane()) moveFarPlaneAway(frustum);
      return (seen = frustum);
    };
  });
}

const AXES = [0, 1, 2] as const;

/** Doubles the way to the far plane, in place. */
export function moveFarPlaneAway({ points, planes }: Pick<Frustum, 'points' | 'planes'>): void {
  // A globe's frustum has the far corners first, then the near ones in the same order, and the far plane second.
  for (const corner of [0, 1, 2, 3])
    for (const axis of AXES)
      points[corner]![axis] = 2 * points[corner]![axis] - points[corner + 4]![axis];
  const far = planes[1]!;
  far[3] = 0;
  for (const axis of AXES) far[3] -= far[axis] * points[0]![axis];
}
