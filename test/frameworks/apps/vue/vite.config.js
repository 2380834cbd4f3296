import vue from '@vitejs/plugin-vue';
import { kotowari } from 'kotowari/vite';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [kotowari({ policy: { url: '/other' } }), vue()] });
