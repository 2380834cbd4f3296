import { ensureBuilt } from './ensureBuilt';

// `tsx scripts/ensure-built.ts`: what the commands that need `dist/` begin with.
ensureBuilt();
