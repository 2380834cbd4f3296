import ts from 'typescript';

/** Compiles a file strictly, with the types of the packages as Node resolves them. Returns what is wrong. */
export function findTypeProblems(file: string, options: ts.CompilerOptions = {}): unknown[] {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.Node20,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    ...options,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file: place, start = 0, messageText }) => [
      place &&
        `${place.fileName.split('/').at(-1)}:${place.getLineAndCharacterOfPosition(start).line + 1}`,
      ts.flattenDiagnosticMessageText(messageText, ' '),
    ]);
}
