import { describeApp } from './describeApp';

describeApp('Astro, with view transitions', {
  folder: 'astro',
  build: ['astro', 'build'],
  serve: ['astro', 'preview', '--port', 'PORT'],
  hasPasted: true,
  hasRouter: true,
  isRendered: true,
  hasNotice: true,
});
