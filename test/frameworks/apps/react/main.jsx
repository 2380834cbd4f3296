import { ConsentFrame, ConsentScript, PreferencesButton, useConsent } from 'kotowari/react';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

function usePath() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  return path;
}

function Link({ id, to }) {
  const go = (event) => {
    event.preventDefault();
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  };
  return (
    <a id={id} href={to} onClick={go}>
      {to}
    </a>
  );
}

function Home() {
  return (
    <main id="home">
      <Link id="to-other" to="/other" />
      <ConsentScript vendor="criteo" src="https://dynamic.criteo.com/js/ld/ld.js?a=1" />
      <ConsentScript vendor="criteo" id="criteo-inline">
        {"(window.ran ||= []).push('inline');"}
      </ConsentScript>
      <ConsentFrame vendor="line" src="https://tr.line.me/frame.html" title="LINE" />
    </main>
  );
}

function Other() {
  return (
    <main id="other">
      <Link id="to-home" to="/" />
      <ConsentScript vendor="meta" src="https://connect.facebook.net/ja_JP/fbevents.js" />
    </main>
  );
}

function Shop() {
  const isAllowed = useConsent('criteo');
  const page = usePath() === '/other' ? <Other /> : <Home />;
  return (
    <>
      <output id="answer">{isAllowed ? 'yes' : 'no'}</output>
      {page}
      <div id="preferences">
        <PreferencesButton href="/other">広告とデータの設定</PreferencesButton>
      </div>
    </>
  );
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Shop />
  </StrictMode>,
);
