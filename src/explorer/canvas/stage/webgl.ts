/** Whether the browser can draw the canvas: it needs WebGL 2, which is turned off in some and missing on some machines. */
export function hasWebGL(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers allow few contexts at a time, and free them late.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
