/**
 * Has Chromium compile every function while it still fetches the file, not one by one as each is called:
 * nearly all are called at the start. https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
export const compileHint = '//# allFunctionsCalledOnLoad';
