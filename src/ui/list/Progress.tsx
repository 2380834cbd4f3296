import type { Messages } from '../../locales/ja';
import { Buttons } from './Buttons';

interface Props {
  t: Messages;
  done: number;
  all: number;
  onClear: () => void;
}

/** How many of the listed partners' opt-out pages were opened; nothing before the first one. */
export function Progress({ t, done, all, onClear }: Props) {
  const text = t.progress.replace('{all}', `${all}`).replace('{done}', `${done}`);
  return (
    <div class={done ? 'ktw-progress' : ''}>
      <p role="status">{done > 0 && text}</p>
      {done > 0 && <p>{t.progressHow}</p>}
      {done > 0 && <Buttons of={[[t.forgetVisits, onClear]]} />}
    </div>
  );
}
