import { KotowariHead } from 'kotowari/next';
import { PreferencesButton } from 'kotowari/react';
import { headers } from 'next/headers';
import { Answer } from './Answer';

export const metadata = { title: 'Next.js', icons: { icon: 'data:,' } };

const gtag = `window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('js', new Date());
gtag('config', 'G-SHOP');`;

export default async function Layout({ children }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="ja" suppressHydrationWarning>
      <head>
        <KotowariHead config={{ policy: { url: '/other' } }} nonce={nonce} />
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: gtag }} />
      </head>
      <body>
        <Answer />
        {children}
        <div id="preferences">
          <PreferencesButton href="/other">広告とデータの設定</PreferencesButton>
        </div>
      </body>
    </html>
  );
}
