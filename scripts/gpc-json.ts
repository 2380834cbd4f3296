import { gpcJson } from '../src/server/gpcJson';

// `npm run --silent gpc-json > .well-known/gpc.json`; with `-- false` for a site that ignores it.
process.stdout.write(gpcJson(new Date(), process.argv[2] !== 'false'));
