import { ConsentScript, Partners } from 'kotowari/react';
import { renderPartners } from 'kotowari/server';
import { headers } from 'next/headers';
import Link from 'next/link';

export default async function Other() {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <main id="other">
      <Link id="to-home" href="/">
        home
      </Link>
      <ConsentScript
        vendor="meta"
        src="https://connect.facebook.net/ja_JP/fbevents.js"
        nonce={nonce}
      />
      <Partners lang="ja" html={renderPartners({}, { locale: 'ja' })} />
    </main>
  );
}
