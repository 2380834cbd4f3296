import { afterPaint } from '../../lib/afterPaint';
import { createElement, listen, queryAll } from '../../lib/natives';
import { whenParsed } from '../../lib/whenParsed';
import type { Kotowari } from '../../types';
import { buttonName, definePreferencesButton } from '../preferences-button';
import { sayLost } from './sayLost';
import { wayBackWords } from './wayBackWords';

/** All that leads back: the element, a link, and a button of a framework's component. */
const ways = `${buttonName},a[href="#kotowari"],[data-kotowari-preferences]`;

/**
 * Lets the shopper come back to the preferences: by the button of the footer, by links to `#kotowari`, and
 * where the page has neither, by a button of our own, which comes again when a route replaces the body.
 * Returns its undo; elements stay defined.
 */
export function offerWayBack(kotowari: Kotowari): () => void {
  const { showPreferences, locale, config } = kotowari;
  definePreferencesButton(wayBackWords(locale).name);
  const onClick = (event: Event) => {
    if (!(event.target as Element).closest?.(ways)) return;
    event.preventDefault();
    sayLost('');
    showPreferences();
  };
  listen(document, 'click', onClick);
  const stop = keepButton(config.notice.button);
  return () => {
    document.removeEventListener('click', onClick);
    stop();
  };
}

/** Keeps a button of our own in the page: always where it `isFixed`, else while there is no other way. */
function keepButton(isFixed: boolean): () => void {
  let button: Element | undefined;
  let isDue = false;
  let isOver = false;
  const place = () => {
    isDue = false;
    if (isOver) return;
    // A page of script alone may have no body at the moment.
    const body = document.body ?? document.documentElement;
    const others = [...queryAll(document, ways)].filter((way) => way !== button);
    if (others.length && !isFixed) button?.remove();
    else {
      button ??= makeButton(isFixed);
      if (!button.isConnected) body.append(button);
    }
    observer.observe(body, { childList: true });
  };
  // In a later task, so that two that fight do not hang the page.
  const placeLater = () => {
    if (!isDue) afterPaint(place);
    isDue = true;
  };
  const observer = new MutationObserver(placeLater);
  observer.observe(document.documentElement, { childList: true });
  whenParsed(placeLater);
  // What a bundle draws is there by then.
  addEventListener('load', placeLater);
  return () => {
    isOver = true;
    observer.disconnect();
    removeEventListener('load', placeLater);
    button?.remove();
  };
}

function makeButton(isFixed: boolean): Element {
  const button = createElement(document, buttonName);
  button.toggleAttribute('fixed', isFixed);
  return button;
}
