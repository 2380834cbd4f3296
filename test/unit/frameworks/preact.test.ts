import { act } from '@testing-library/preact';
import { hydrate, render, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, vi } from 'vitest';
import { describeComponents } from './describeComponents';

// As the build does.
vi.mock(
  '../../../src/frameworks/react/runtime',
  () => import('../../../src/frameworks/preact/runtime'),
);

async function draw(how: typeof hydrate, node: unknown, box: Element) {
  await act(() => how(node as VNode, box));
  return async () => act(() => render(null, box));
}

describe('Preact', () =>
  describeComponents({
    mount: (node, box) => draw(render, node, box),
    hydrate: (node, box) => draw(hydrate, node, box),
    renderToString: (node) => renderToString(node as unknown as VNode),
    act: async (action) => act(async () => action()),
  }));
