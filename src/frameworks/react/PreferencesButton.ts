import { type AttributesOf, createElement, type ReactElement, type ReactNode } from './runtime';
import { useKotowari } from './useKotowari';

export interface PreferencesButtonProps extends Omit<AttributesOf<'button'>, 'type' | 'onClick'> {
  /** Where it leads without script: the policy page, where the partners are listed. */
  readonly href: string;
  readonly children: ReactNode;
}

/**
 * A button that opens the preferences. In the page of the server it is a link to the policy, so that it
 * leads somewhere without script, too.
 *
 * @example <PreferencesButton href="/terms/privacy">広告とデータの設定</PreferencesButton>
 */
export function PreferencesButton({
  href,
  children,
  ...rest
}: PreferencesButtonProps): ReactElement {
  const kotowari = useKotowari();
  const { className } = rest;
  if (!kotowari)
    return createElement('a', { ...way, href, ...(className && { className }) }, children);
  const onClick = () => kotowari.showPreferences();
  return createElement(
    'button',
    {
      ...rest,
      type: 'button',
      onClick,
      ...way,
    },
    children,
  );
}

/** By it the page knows that it has a way back, also before it is hydrated. */
const way = { 'data-kotowari-preferences': '' };
