import { createHandle } from 'kotowari/svelte';

export const handle = createHandle({ policy: { url: '/other' } }, { notice: true });
