import { describeApp } from './describeApp';

describeApp('Vite and React in development', {
  folder: 'react',
  serve: ['vite', '--port', 'PORT', '--strictPort'],
  hasPasted: true,
  hasRouter: true,
});
