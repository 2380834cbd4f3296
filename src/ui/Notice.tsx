import type { ComponentChild } from 'preact';
import type { Config } from '../config';
import type { Messages } from '../locales/ja';
import { Button } from './Button';
import type { Actions } from './createScreen';
import { fill } from './fill';
import type { Rows } from './listRows';

interface Props {
  t: Messages;
  config: Config;
  rows: Rows;
  actions: Actions;
  onMount: (panel: HTMLElement | null) => void;
}

/**
 * The first layer: a region at the bottom of the screen that takes no focus, lets the page be used and
 * has no way to be closed but a choice. Its text stands in short blocks, because a large one would
 * count as the largest contentful paint of the page.
 */
export function Notice({ t, config, rows, actions, onMount }: Props) {
  const { url } = config.policy;
  const count = rows.analytics.length + rows.listed.length + rows.other.length;
  const held = config.mode === 'opt-in' ? t.noticeHeld : t.noticeRunning;
  const blocks: ComponentChild[] = [
    fill(held, { count }),
    t.noticeEffect,
    t.shopStays,
    t.noticeLater,
    url && <a href={url}>{t.policyLink}</a>,
  ];
  return (
    <section popover="manual" class="ktw-panel" aria-labelledby="ktw-notice" ref={onMount}>
      {/* Without the link nothing in the text could be reached to scroll it by keyboard. */}
      <div class="ktw-text" tabIndex={url ? undefined : 0}>
        <h2 id="ktw-notice">{t.noticeHeading}</h2>
        {blocks.map((block) => block && <p>{block}</p>)}
      </div>
      <div class="ktw-buttons">
        <Button label={t.allowAll} onPress={actions.allow} />
        <Button label={t.refuseAll} onPress={actions.refuse} />
        <Button label={t.choose} onPress={actions.choose} />
      </div>
    </section>
  );
}
