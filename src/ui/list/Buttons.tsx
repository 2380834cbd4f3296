/** A button: its words, what it does, and its name where several have the same words. */
export type Choice = readonly [label: string, press: () => void, name?: string];

/** Choices side by side, all of one size and without variants, as those of the notice. */
export function Buttons({ of }: { of: readonly Choice[] }) {
  return (
    <div class="ktw-buttons">
      {of.map(([label, press, name]) => (
        <button type="button" part="button" key={label} aria-label={name} onClick={press}>
          {label}
        </button>
      ))}
    </div>
  );
}
