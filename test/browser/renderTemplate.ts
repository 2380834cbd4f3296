import { transformSync } from 'esbuild';
import { Fragment, h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createSSRApp } from 'vue';
import { parse } from 'vue/compiler-sfc';
import { renderToString as renderVueToString } from 'vue/server-renderer';
import { dialectOf } from '../../src/mark/templates/languageOf';
import { languages, type TemplateLanguage } from '../../src/mark/templates/languages';
import { readTemplate } from '../../src/mark/templates/readTemplate';
import { templateCode } from '../fixtures/templateCode';

/** A page as a template: a tag of each kind, with code in each place of it. */
export function pageTemplate(language: TemplateLanguage): string {
  if (language === 'jsx') return jsxPage;
  if (language === 'vue') return vuePage;
  const { prints = [], wraps = [], comment = String } = templateCode[language] ?? {};
  const value = prints.find(({ writes }) => writes === '1')?.code ?? '1';
  const attributes = prints.find(({ writes }) => writes !== '1')?.code ?? '';
  const [[before, after] = ['', '']] = wraps;
  return `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><title>Page</title><!-- kotowari -->
${comment('<img alt="" src="https://tr.line.me/tag.gif?in=comment">')}
${before}<script ${attributes} async src="https://dynamic.criteo.com/js/ld/ld.js?a=${value}"></script>${after}
</head>
<body>
<img ${attributes} alt="" src="https://tr.line.me/tag.gif?c_t=lap&amp;t_id=${value}&amp;e=pv">
<script>
new Image().src = 'https://bat.bing.com/action/0?ti=' + ${isBound(language) ? '1' : value};
</script>
<noscript><img alt="" src="https://www.facebook.com/tr?id=1&amp;noscript=1"></noscript>
</body>
</html>
`;
}

/** Whether the text of a script has no code in it. */
function isBound(language: TemplateLanguage): boolean {
  return languages[language].sparesRawText === true;
}

const jsxPage = `
const value = String(1);
const page = (
  <html lang="ja">
    <head>
      <meta charSet="utf-8" />
      <title>Page</title>
      {kotowari}
      {/* <img src="https://tr.line.me/tag.gif?in=comment" /> */}
      {value > '0' && <script async src={\`https://dynamic.criteo.com/js/ld/ld.js?a=\${value}\`} />}
    </head>
    <body>
      <img alt="" src={\`https://tr.line.me/tag.gif?c_t=lap&t_id=\${value}&e=pv\`} />
      <script
        dangerouslySetInnerHTML={{
          __html: \`new Image().src = 'https://bat.bing.com/action/0?ti=\${value}';\`,
        }}
      />
      <noscript
        dangerouslySetInnerHTML={{
          __html: '<img alt="" src="https://www.facebook.com/tr?id=1&amp;noscript=1">',
        }}
      />
    </body>
  </html>
);
`;

/** In Vue, code stands in bound attributes, and any element may end in its start tag. */
const vuePage = `
<script setup>
const base = 'https://dynamic.criteo.com/';
</script>

<template>
  <html lang="ja">
    <head>
      <meta charset="utf-8" />
      <title>Page</title>
      <kotowari-place></kotowari-place>
      <!-- <img src="https://tr.line.me/tag.gif?in=comment"> -->
      <template v-if="value > 0">
        <script :data-a="value > 1" async src="https://dynamic.criteo.com/js/ld/ld.js?a=1" />
      </template>
    </head>
    <body>
      <iframe :title="\`frame > \${value}\`" src="https://gum.criteo.com/syncframe" />
      <img alt="" src="https://tr.line.me/tag.gif?c_t=lap&amp;t_id=1&amp;e=pv" />
      <noscript><img alt="" src="https://www.facebook.com/tr?id=1&amp;noscript=1" /></noscript>
    </body>
  </html>
</template>
`;

/** Makes the page of a template as its server would: JSX by Preact, Vue by Vue, others by a table. */
export async function renderTemplate(
  template: string,
  language: TemplateLanguage,
): Promise<string> {
  if (language === 'vue') return renderVue(template);
  return language === 'jsx' ? renderJsx(template) : renderCode(template, language);
}

function renderCode(template: string, language: TemplateLanguage): string {
  const { tokens } = readTemplate(template, languages[dialectOf(language, template)]);
  const prints = templateCode[language]?.prints ?? [];
  const isCode = (at: number) => tokens.some(({ start, end }) => start <= at && at < end);
  let page = '';
  for (let at = 0; at < template.length; at += 1) {
    if (!isCode(at)) page += template.charAt(at);
    const sample = isCode(at) && prints.find(({ code }) => template.startsWith(code, at));
    if (!sample) continue;
    page += sample.writes;
    at += sample.code.length - 1;
  }
  return page;
}

const placeholder = '<kotowari-place></kotowari-place>';

async function renderVue(component: string): Promise<string> {
  const { template } = parse(component).descriptor;
  const app = createSSRApp({ template: template?.content ?? '', data: () => ({ value: 1 }) });
  app.config.compilerOptions.isCustomElement = (name) => name === 'kotowari-place';
  return `<!doctype html>${putPlace(await renderVueToString(app))}`;
}

function renderJsx(template: string): string {
  const options = { loader: 'jsx', jsxFactory: 'h', jsxFragment: 'Fragment' } as const;
  const { code } = transformSync(template, options);
  const make = Function('h', 'Fragment', 'kotowari', `${code}; return page;`);
  const page: VNode = make(h, Fragment, h('kotowari-place', null));
  return `<!doctype html>${putPlace(renderToString(page))}`;
}

/** Says where the gate comes. */
function putPlace(page: string): string {
  return page.replace(placeholder, '<!-- kotowari -->');
}
