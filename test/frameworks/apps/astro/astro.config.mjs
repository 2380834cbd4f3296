import { defineConfig } from 'astro/config';
import { kotowari } from 'kotowari/astro';

export default defineConfig({
  devToolbar: { enabled: false },
  integrations: [kotowari({ policy: { url: '/other' } }, { notice: true })],
});
