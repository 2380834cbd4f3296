import { kotowari } from 'kotowari/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [kotowari({ policy: { url: '/other' } })],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
