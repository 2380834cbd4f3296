import { describeApp } from './describeApp';

describeApp('Next.js as it is built, under a policy with a nonce', {
  folder: 'next',
  build: ['next', 'build'],
  serve: ['next', 'start', '--port', 'PORT'],
  hasRouter: true,
  isRendered: true,
  hasStream: true,
  hasTable: true,
});
