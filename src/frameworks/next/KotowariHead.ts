import { createElement, Fragment, type ReactElement } from 'react';
import { requireConfig } from '../../config/requireConfig';
import { type HeadOptions, toJson } from '../../server/renderHead';
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
}: KotowariHeadProps): ReactElement {
  requireConfig(config);
  const block = createElement('script', {
    id: 'kotowari-config',
    type: 'application/json',
    dangerouslySetInnerHTML: { __html: toJson(config) },
  });
  // A browser hides the nonce from scripts, so what is hydrated has another one.
  const gate = createElement('script', {
    src: `${folder}kotowari.js`,
    nonce,
    suppressHydrationWarning: true,
  });
  return createElement(Fragment, null, block, gate);
}
