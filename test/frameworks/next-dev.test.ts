import { describeApp } from './describeApp';

describeApp('Next.js in development', {
  folder: 'next',
  serve: ['next', 'dev', '--port', 'PORT'],
  hasRouter: true,
  isRendered: true,
  hasStream: true,
  hasTable: true,
});
