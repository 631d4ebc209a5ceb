/** Whether the browser draws with WebGL 2. Gives back the context that it asks with: a browser has few of them, and a page may have many maps. */
export function hasWebGl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch (cause) {
    // A blocker of fingerprints may throw in place of an answer.
    console.error(cause);
    return false;
  }
}
