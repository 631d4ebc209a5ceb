/** Segments of a peer's arc: few enough to be quick, enough to look round. As many as ours has at the bench's zoom. */
export const LINE_SEGMENTS = 40;
