/** The code of `embedBuilt.ts`, minified by the build: the gate that waits for a configuration before it. */
declare module '*/dist/npm/gate.js' {
  export const gate: string;
}
