import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Messages } from '../../locales/ja';
import type { LocalePack } from '../../locales/localePack';
import { findCommon } from '../../partners/findCommon';
import { listRows } from '../../partners/listRows';
import type { Kotowari } from '../../types';
import { AnswerButtons } from '../components/AnswerButtons';
import { Button } from '../components/Button';
import { CommonSent } from '../components/CommonSent';
import { OptOutProgress } from '../components/OptOutProgress';
import { useModal } from '../hooks/useModal';
import { useStylesheet } from '../hooks/useStylesheet';
import { useVisits } from '../hooks/useVisits';
import { noteShown } from '../noteShown';
import { pageFont } from '../pageFont';
import { Introduction } from './Introduction';
import { Necessary } from './Necessary';
import { PartnerList } from './PartnerList';
import css from './styles.css?inline';
import { useDraft } from './useDraft';

export interface PreferencesProps {
  readonly kotowari: Kotowari;
  readonly pack: LocalePack;
  /** The site's own words in this language. */
  readonly own: Readonly<Record<string, string>>;
  /** Allows or refuses all. */
  readonly onAnswer: (isAllowed: boolean) => void;
  /** Decides as the switches say, by vendor id. */
  readonly onSave: (draft: Readonly<Record<string, boolean>>) => void;
  /** Back without saving. */
  readonly onLeave: () => void;
}

/**
 * The second layer: a modal dialog with every partner, a switch each. The switches are a draft that begins at
 * what is decided, and begins anew when that changes elsewhere: only saving decides.
 */
export function Preferences({ kotowari, pack, own, onAnswer, onSave, onLeave }: PreferencesProps) {
  const words = { ...pack.messages, ...own };
  const { draft, move } = useDraft(kotowari);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useStylesheet(dialog, () => `${css}:host{--page-font:${pageFont(document.body)}}`);
  const { onClose } = useModal(dialog, heading, onLeave);
  useLayoutEffect(() => {
    if (dialog.current) noteShown(kotowari, pack.locale, dialog.current);
  }, [pack]);

  return (
    <dialog
      class="ktw-preferences"
      part="preferences"
      aria-labelledby="ktw-preferences"
      ref={dialog}
      onClose={onClose}
    >
      <header>
        <h2 id="ktw-preferences" part="heading" tabindex={-1} ref={heading}>
          {words.heading}
        </h2>
      </header>
      <Body {...{ kotowari, pack, words, draft, onAnswer }} onMove={move} />
      <footer class="ktw-buttons">
        <Button look="filled" onPress={() => onSave(draft)}>
          {words.save}
        </Button>
        <Button look="filled" onPress={onLeave} forMachines>
          {words.leave}
        </Button>
      </footer>
    </dialog>
  );
}

interface BodyProps extends Pick<PreferencesProps, 'kotowari' | 'pack' | 'onAnswer'> {
  readonly words: Messages;
  readonly draft: Readonly<Record<string, boolean>>;
  readonly onMove: (vendors: readonly string[], isOn: boolean) => void;
}

/** What scrolls between the heading and the buttons. */
function Body({ kotowari, pack, words, draft, onAnswer, onMove }: BodyProps) {
  const { locale, catalogue } = pack;
  const rows = useMemo(() => listRows(kotowari, catalogue, locale), [pack]);
  const common = useMemo(() => findCommon(rows, catalogue), [rows]);
  const { visits, visit, forget } = useVisits(`${kotowari.config.storage.name}-visits`);
  const withPage = rows.filter(({ url, optOutUrl }) => optOutUrl ?? url);
  return (
    <div class="ktw-body">
      <Introduction {...{ kotowari, words, locale }} />
      <div class="ktw-buttons">
        <AnswerButtons words={words} look="outlined" onAnswer={onAnswer} />
      </div>
      <OptOutProgress
        done={withPage.filter(({ id }) => visits[id]).length}
        all={withPage.length}
        words={words}
        onForget={forget}
      />
      <CommonSent common={common} title={words.commonSent} />
      <Necessary words={words} />
      <PartnerList
        {...{ rows, draft, visits, locale, words, onMove }}
        common={common?.text ?? []}
        onVisit={visit}
      />
      <p class="ktw-muted">{words.vendorTerms}</p>
    </div>
  );
}
