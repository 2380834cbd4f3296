import type { ComponentChildren } from 'preact';
import { useByHand } from '../hooks/useByHand';

interface SwitchProps {
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
  readonly words: { readonly on: string; readonly off: string };
  /** Its name, where its label is not seen. */
  readonly name?: string;
  /** The id of what describes it. */
  readonly describedBy?: string;
  /** Its label. */
  readonly children?: ComponentChildren;
}

/** A switch with its state in words. Only a person can move it: see `useByHand`. */
export function Switch({ isOn, onToggle, words, name, describedBy, children }: SwitchProps) {
  const hand = useByHand(isOn, onToggle);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: nothing is done here; the click is only looked at
    <label class="ktw-switch" onClick={hand.onLabelClick}>
      {children}
      <span class="ktw-control">
        <span class="ktw-state" aria-hidden="true">
          {isOn ? words.on : words.off}
        </span>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself
          role="switch"
          checked={isOn}
          aria-label={name}
          aria-describedby={describedBy}
          onClick={hand.onInputClick}
          onChange={hand.onChange}
        />
      </span>
    </label>
  );
}
