import { createElement, Fragment, type ReactElement } from 'react';
import { requireConfig } from '../../config/requireConfig';
import { type HeadOptions, toJson } from '../../server/renderHead';
import { writeInlineGate } from '../../server/writeInlineGate';
import type { UserConfig } from '../../types';

export interface KotowariHeadProps extends HeadOptions {
  readonly config?: UserConfig;
}

/**
 * The configuration and the gate, to be written first into `<head>` of the root layout.
 *
 * @throws KotowariConfigError on a bad configuration
 * @example <html lang="ja"><head><KotowariHead config={config} nonce={nonce} /></head>…
 */
export function KotowariHead({
  config = {},
  nonce,
  folder = '/kotowari/',
  inline = false,
}: KotowariHeadProps): ReactElement {
  requireConfig(config);
  const src = `${folder}kotowari.js`;
  // A browser hides the nonce from scripts, so what is hydrated has another one.
  const shared = { nonce, suppressHydrationWarning: true };
  if (inline) {
    const __html = writeInlineGate(config);
    return createElement('script', {
      'data-src': src,
      dangerouslySetInnerHTML: { __html },
      ...shared,
    });
  }
  const block = createElement('script', {
    id: 'kotowari-config',
    type: 'application/json',
    dangerouslySetInnerHTML: { __html: toJson(config) },
  });
  return createElement(Fragment, null, block, createElement('script', { src, ...shared }));
}
