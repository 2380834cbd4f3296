import { describeApp } from './describeApp';

describeApp('Vite and Preact', {
  folder: 'preact',
  build: ['vite', 'build'],
  serve: ['vite', 'preview', '--port', 'PORT', '--strictPort'],
  hasPasted: true,
  hasRouter: true,
});
