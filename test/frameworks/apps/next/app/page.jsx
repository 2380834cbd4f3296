import { ConsentFrame, ConsentScript } from 'kotowari/react';
import { headers } from 'next/headers';
import Link from 'next/link';
import { Suspense } from 'react';

// Comes when the rest of the page is there already.
async function Recommendations({ nonce }) {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return <ConsentScript vendor="x" src="https://static.ads-twitter.com/uwt.js" nonce={nonce} />;
}

export default async function Home() {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <main id="home">
      <Link id="to-other" href="/other">
        other
      </Link>
      <ConsentScript
        vendor="criteo"
        src="https://dynamic.criteo.com/js/ld/ld.js?a=1"
        nonce={nonce}
        async
      />
      <ConsentScript vendor="criteo" id="criteo-inline" nonce={nonce}>
        {"(window.ran ||= []).push('inline');"}
      </ConsentScript>
      <ConsentFrame vendor="line" src="https://tr.line.me/frame.html" title="LINE" />
      <Suspense fallback={<p id="waiting">…</p>}>
        <Recommendations nonce={nonce} />
      </Suspense>
    </main>
  );
}
