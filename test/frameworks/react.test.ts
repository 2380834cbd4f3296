import { describeApp } from './describeApp';

describeApp('Vite and React, in strict mode', {
  folder: 'react',
  build: ['vite', 'build'],
  serve: ['vite', 'preview', '--port', 'PORT', '--strictPort'],
  hasPasted: true,
  hasRouter: true,
});
