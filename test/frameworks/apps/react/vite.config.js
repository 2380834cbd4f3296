import react from '@vitejs/plugin-react';
import { kotowari } from 'kotowari/vite';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [kotowari({ policy: { url: '/other' } }), react()] });
