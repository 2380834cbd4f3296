import { sveltekit } from '@sveltejs/kit/vite';
import { kotowari } from 'kotowari/vite';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [kotowari(), sveltekit()] });
