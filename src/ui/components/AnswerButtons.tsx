import type { NoticeWords } from '../../locales/ja.notice';
import { Button, type ButtonLook } from './Button';

interface AnswerButtonsProps {
  readonly words: Pick<NoticeWords, 'allowAll' | 'refuseAll'>;
  readonly look: ButtonLook;
  readonly onAnswer?: ((isAllowed: boolean) => void) | undefined;
}

/** Allow and refuse, side by side. There is one look for both, so that none can be made to look better. */
export function AnswerButtons({ words, look, onAnswer }: AnswerButtonsProps) {
  return (
    <>
      <Button look={look} onPress={() => onAnswer?.(true)}>
        {words.allowAll}
      </Button>
      <Button look={look} onPress={() => onAnswer?.(false)} forMachines>
        {words.refuseAll}
      </Button>
    </>
  );
}
