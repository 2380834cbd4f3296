import { test } from 'vitest';

/**
 * A test of what issue 3 builds (network calls, markup strings, late listeners, queue stubs, templates,
 * cutting off and erasing at a withdrawal): written already, skipped until it is there.
 */
export const inIssue3 = test;
