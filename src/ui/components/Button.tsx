import type { ComponentChildren } from 'preact';

/** What a button looks like: filled with the accent, outlined, or as a link. */
export type ButtonLook = 'filled' | 'outlined' | 'plain';

interface ButtonProps {
  readonly look: ButtonLook;
  /** Left out where a server writes it. */
  readonly onPress?: (() => void) | undefined;
  /** Its name, where several have the same words. */
  readonly name?: string;
  /** Whether a script or an extension may press it too: only what refuses. */
  readonly forMachines?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A button. What a script or an extension presses is ignored, so that no machine allows anything in the
 * shopper's name.
 */
export function Button({ look, onPress, name, forMachines, children }: ButtonProps) {
  const press = ({ isTrusted }: MouseEvent) => {
    if (isTrusted || forMachines) onPress?.();
  };
  return (
    <button type="button" class={`ktw-${look}`} part="button" aria-label={name} onClick={press}>
      {children}
    </button>
  );
}
