import { describeApp } from './describeApp';

describeApp('plain HTML', {
  folder: 'html',
  build: ['kotowari', 'mark', 'index.html', 'other.html'],
  serve: ['node', 'serve.js'],
  hasPasted: true,
  isRendered: true,
});
