import { peers } from './peers';
import type { Subject } from './subject';

/**
 * What is measured, by turns: the page alone, Kotowari in each of its ways, the other tools; and where it
 * is wanted, another build of Kotowari.
 */
export function listSubjects(isAgainst: boolean): readonly Subject[] {
  const other = { ...ours, name: 'Kotowari, the other build', head: tag('/other') };
  return [{ name: 'nothing', head: '' }, ...(isAgainst ? [other] : []), ...kotowari(), ...peers];
}

const dist = new URL('../../../dist/', import.meta.url);

/** As a server that installs the package would: its own stylesheets are in the built file alone. */
const server = await import(new URL('npm/server.js', dist).href);

const ours = {
  notice: 'kotowari-notice',
  /** By its place, so that its name in any language is the same. */
  refuse: 'kotowari-notice button',
};

function kotowari(): readonly Subject[] {
  return [
    { ...ours, name: 'Kotowari', head: tag() },
    { ...ours, name: 'Kotowari, gate inline', head: inlineTag() },
    { ...ours, name: 'Kotowari, notice in the HTML', head: tag(), top: server.renderNotice() },
    {
      ...ours,
      name: 'Kotowari, gate inline, notice in the HTML',
      head: inlineTag(),
      top: server.renderNotice(),
    },
    { ...ours, name: 'Kotowari, gate: tags', head: configTag({ gate: 'tags' }) + tag() },
    { ...ours, name: 'Kotowari, gate: marked', head: configTag({ gate: 'marked' }) + tag() },
  ];
}

function tag(folder = '/kotowari'): string {
  return `<script src="${folder}/kotowari.js"></script>`;
}

function inlineTag(): string {
  return server.renderHead({}, { inline: true });
}

function configTag(config: object): string {
  return `<script type="application/json" id="kotowari-config">${JSON.stringify(config)}</script>`;
}
