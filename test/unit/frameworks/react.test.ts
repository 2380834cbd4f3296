import { act, render } from '@testing-library/react';
import { createElement, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe } from 'vitest';
import { describeComponents, type Renderer } from './describeComponents';

/** Draws with React, in its strict mode or not. */
function createRenderer(wrap: (node: React.ReactNode) => React.ReactNode): Renderer {
  const draw = async (node: React.ReactNode, container: Element, hydrate: boolean) => {
    const { unmount } = render(wrap(node), { container, baseElement: document.body, hydrate });
    await act(async () => {});
    return async () => act(() => unmount());
  };
  return {
    mount: (node, box) => draw(node, box, false),
    hydrate: (node, box) => draw(node, box, true),
    renderToString: (node) => renderToString(wrap(node)),
    act: async (action) => act(async () => action()),
  };
}

describe('React', () => describeComponents(createRenderer((node) => node)));

describe('React in its strict mode', () =>
  describeComponents(createRenderer((node) => createElement(StrictMode, null, node))));
