import { findPlace, type Place, take } from '../findPlace';
import { insertWhenAllowed, type WaitingScript } from '../insertWhenAllowed';
import { toMark } from '../toMark';
import { useEffect, useRef, useState } from './runtime';
import { useKotowari } from './useKotowari';

/** Brings a script, unless it stands in the markup, and gives it up when its component goes. */
export function useWaitingScript(script: WaitingScript) {
  const client = useKotowari();
  const element = useRef<HTMLScriptElement>(null);
  const [place] = useState<Place>(() => findPlace(script.key));
  const latest = useRef(script);
  latest.current = script;
  const { key, vendor } = script;
  const mark = toMark(vendor);
  useEffect(() => {
    if (place === 'markup' && element.current) {
      take(element.current);
      take(key);
    }
  }, [place, key]);
  // The key and the mark tell one script from another.
  useEffect(
    () => (place === 'insert' && client ? insertWhenAllowed(client, latest.current) : undefined),
    [place, client, key, mark],
  );
  return { element, isMarkup: place === 'markup' };
}
