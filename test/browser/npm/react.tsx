// A page in React, as a project has it: each line below a `@ts-expect-error` must not compile.

import {
  Consented,
  ConsentFrame,
  ConsentScript,
  Notice,
  Partners,
  PreferencesButton,
  useConsent,
  useConsentState,
  useKotowari,
} from 'kotowari/react';
import { renderPartners } from 'kotowari/server';

export function Page() {
  const mayRecommend: boolean = useConsent('criteo');
  const { decidedAt } = useConsentState();
  const kotowari = useKotowari();
  // @ts-expect-error a slip
  useConsent('crietoo');
  // @ts-expect-error null on a server
  kotowari.showPreferences();
  return (
    <>
      <ConsentScript vendor="criteo" src="https://dynamic.criteo.com/js/ld/ld.js?a=1" async />
      <ConsentScript vendor={['line', 'advertising']} id="line-base" nonce="n">
        {'_lt();'}
      </ConsentScript>
      <ConsentFrame vendor="line" src="https://tr.line.me/" title="LINE" className="wide" />
      <Consented vendor="advertising" fallback={<p>{decidedAt}</p>}>
        {mayRecommend}
      </Consented>
      <PreferencesButton href="/terms" className="footer">
        設定
      </PreferencesButton>
      <Partners lang="ja" html={renderPartners({}, { locale: 'ja', columns: ['sent'] })} />
      <Notice />
      <kotowari-preferences-button className="footer">設定</kotowari-preferences-button>
      <kotowari-partners columns="sent policy" purposes="advertising" lang="en" />
    </>
  );
}

export const mistakes = [
  // @ts-expect-error a slip
  <ConsentScript key="1" vendor="crietoo" src="https://dynamic.criteo.com/" />,
  // @ts-expect-error code needs an id
  <ConsentScript key="2" vendor="line">
    {'_lt();'}
  </ConsentScript>,
  // @ts-expect-error a file and code
  <ConsentScript key="3" vendor="line" id="a" src="https://a.example/">
    {'_lt();'}
  </ConsentScript>,
  // @ts-expect-error a frame needs a title
  <ConsentFrame key="4" vendor="line" src="https://tr.line.me/" />,
  // @ts-expect-error without script it would lead nowhere
  <PreferencesButton key="5">設定</PreferencesButton>,
  // @ts-expect-error a slip
  <Consented key="6" vendor="advertisng">
    a
  </Consented>,
  // @ts-expect-error a slip
  <kotowari-partners key="7" colums="sent" />,
  // @ts-expect-error no such element
  <kotowari-partner key="8" />,
];
