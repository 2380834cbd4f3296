/** A button: its words, and what it does. */
export type Choice = readonly [label: string, press: () => void];

/**
 * Choices side by side, all of one size. There are no variants, so that no choice can be made to look
 * better than another.
 */
export function Buttons({ of }: { of: readonly Choice[] }) {
  return (
    <div class="ktw-buttons">
      {of.map(([label, press]) => (
        <button type="button" key={label} onClick={press}>
          {label}
        </button>
      ))}
    </div>
  );
}
