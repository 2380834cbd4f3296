import { ignoreDoubleTap } from './ignoreDoubleTap';

/**
 * The one button of the UI. It has no variants, so that no choice can be made to look better than
 * another.
 */
export function Button({ label, onPress }: { label: string; onPress: () => void }) {
  const press = (event: MouseEvent) => {
    ignoreDoubleTap(event);
    onPress();
  };
  return (
    <button type="button" class="ktw-button" onClick={press}>
      {label}
    </button>
  );
}
