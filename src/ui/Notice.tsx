import type { Kotowari } from '../kotowari';
import type { Messages } from '../locales/ja';
import { Buttons } from './Buttons';
import type { Actions } from './createScreen';
import type { Row } from './listRows';

interface Props {
  t: Messages;
  kotowari: Kotowari;
  rows: readonly Row[];
  actions: Actions;
  onMount: (panel: HTMLElement | null) => void;
}

/**
 * The first layer: a region at the bottom of the screen that takes no focus, lets the page be used and
 * has no way to be closed but a choice. Its text stands in short blocks, because a large one would
 * count as the largest contentful paint of the page.
 */
export function Notice({ t, kotowari, rows, actions, onMount }: Props) {
  const { mode, policy } = kotowari.config;
  const { url } = policy;
  return (
    <section popover="manual" class="ktw-panel" aria-labelledby="ktw-notice" ref={onMount}>
      {/* On a small screen the text scrolls: by keyboard it is reached at its link, or itself. */}
      <div class="ktw-text" tabIndex={url ? undefined : 0}>
        <h2 id="ktw-notice">{t.noticeHeading}</h2>
        <p>
          {(mode === 'opt-in' ? t.noticeHeld : t.noticeRunning).replace(
            '{count}',
            `${rows.length}`,
          )}
        </p>
        <p>{t.noticeEffect}</p>
        <p>{t.shopStays}</p>
        <p>
          {t.noticeLater} {url && <a href={url}>{t.policyLink}</a>}
        </p>
      </div>
      <Buttons
        of={[
          [t.allowAll, actions.allow],
          [t.refuseAll, actions.refuse],
          [t.choose, actions.choose],
        ]}
      />
    </section>
  );
}
