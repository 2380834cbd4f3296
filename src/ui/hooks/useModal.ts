import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Opens a dialog as a modal one. It begins at its heading: a long dialog that begins at its first button begins
 * in the middle.
 *
 * @param onLeave called when the browser closes it: by Escape
 */
export function useModal(
  dialog: RefObject<HTMLDialogElement | null>,
  heading: RefObject<HTMLElement | null>,
  onLeave: () => void,
) {
  useLayoutEffect(() => {
    const modal = dialog.current;
    modal?.showModal();
    heading.current?.focus();
    // Closed before it goes, a dialog gives the focus back to where it was opened.
    return () => modal?.close();
  }, []);
  return {
    // A dialog that has been taken away tells of its closing too, but late.
    onClose({ currentTarget }: { currentTarget: HTMLDialogElement }) {
      if (currentTarget.isConnected) onLeave();
    },
  };
}
