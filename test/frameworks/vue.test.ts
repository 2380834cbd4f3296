import { describeApp } from './describeApp';

describeApp('Vite and Vue', {
  folder: 'vue',
  build: ['vite', 'build'],
  serve: ['vite', 'preview', '--port', 'PORT', '--strictPort'],
  hasPasted: true,
  hasRouter: true,
});
