import { useRef } from 'preact/hooks';

interface TabsProps<Name extends string> {
  readonly names: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly label: string;
  readonly onChoose: (name: Name) => void;
}

/** Tabs as the ARIA authoring practices have them: one stop for the keyboard, arrows between them. */
export function Tabs<Name extends string>({ names, chosen, label, onChoose }: TabsProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const keys = Object.keys(names) as Name[];
  const move = ({ key }: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!step) return;
    const index = (keys.indexOf(chosen) + step + keys.length) % keys.length;
    onChoose(keys[index] ?? chosen);
    (list.current?.children[index] as HTMLElement | undefined)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {keys.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === chosen}
          aria-controls="shown"
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {names[name]}
        </button>
      ))}
    </div>
  );
}
