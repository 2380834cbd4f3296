import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
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
  const { locale, catalogue } = pack;
  const t = { ...pack.messages, ...own };
  const rows = useMemo(() => listRows(kotowari, catalogue, locale), [pack]);
  const common = useMemo(() => findCommon(rows, catalogue), [rows]);
  const { draft, move } = useDraft(kotowari);
  const { visits, visit, forget } = useVisits(`${kotowari.config.storage.name}-visits`);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useStylesheet(dialog, () => `${css}:host{--page-font:${pageFont(document.body)}}`);
  const { onClose } = useModal(dialog, heading, onLeave);
  useLayoutEffect(() => {
    if (dialog.current) noteShown(kotowari, locale, dialog.current);
  }, [pack]);
  const withPage = rows.filter(({ url, optOutUrl }) => optOutUrl ?? url);

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
          {t.heading}
        </h2>
      </header>
      <div class="ktw-body">
        <Introduction kotowari={kotowari} words={t} locale={locale} />
        <div class="ktw-buttons">
          <AnswerButtons words={t} look="outlined" onAnswer={onAnswer} />
        </div>
        <OptOutProgress
          done={withPage.filter(({ id }) => visits[id]).length}
          all={withPage.length}
          words={t}
          onForget={forget}
        />
        <CommonSent common={common} title={t.commonSent} />
        <Necessary words={t} />
        <PartnerList
          {...{ rows, draft, visits, locale }}
          words={t}
          common={common?.text ?? []}
          onMove={move}
          onVisit={visit}
        />
        <p class="ktw-muted">{t.vendorTerms}</p>
      </div>
      <footer class="ktw-buttons">
        <Button look="filled" onPress={() => onSave(draft)}>
          {t.save}
        </Button>
        <Button look="filled" onPress={onLeave} forMachines>
          {t.leave}
        </Button>
      </footer>
    </dialog>
  );
}
