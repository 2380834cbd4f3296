import { describeApp } from './describeApp';

describeApp('SvelteKit', {
  folder: 'svelte',
  build: ['vite', 'build'],
  serve: ['node', 'build'],
  hasPasted: true,
  hasRouter: true,
  isRendered: true,
  hasNotice: true,
});
