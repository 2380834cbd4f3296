import { useRef } from 'preact/hooks';

/**
 * Tells a person's hand from a script's on a switch with a label. A script's press does not move the switch: it
 * goes back to where it was. A script's press of the label counts as one too, although the browser's own
 * press of the switch, which follows from it, is trusted.
 */
export function useByHand(isOn: boolean, onToggle: (isOn: boolean) => void) {
  const { current: last } = useRef({ isByHand: false, isOfLabel: false });
  return {
    onLabelClick({ target, isTrusted }: MouseEvent) {
      if (target instanceof HTMLInputElement) return;
      last.isByHand = isTrusted;
      last.isOfLabel = true;
    },
    onInputClick({ isTrusted }: MouseEvent) {
      last.isByHand = isTrusted && (last.isByHand || !last.isOfLabel);
    },
    // Not every click can be cancelled, but what follows from it can be undone.
    onChange({ currentTarget }: { currentTarget: HTMLInputElement }) {
      if (last.isByHand) onToggle(currentTarget.checked);
      else currentTarget.checked = isOn;
      last.isByHand = last.isOfLabel = false;
    },
  };
}
