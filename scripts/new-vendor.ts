import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { camelCase } from './camelCase';
import { standInFile } from './standInFile';
import { vendorFile } from './vendorFile';

// `npm run new-vendor -- <id> <host>`: starts a built-in vendor (docs/add-a-vendor.md).
const root = join(import.meta.dirname, '../..');
const [id = '', host = ''] = process.argv.slice(2);
const name = camelCase(id);
const vendor = `vendors/${id}.ts`;
const standIn = `demo/standin/${id}.ts`;

if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id) || !/^([a-z\d-]+\.)+[a-z\d-]+$/.test(host)) {
  fail(
    'npm run new-vendor -- <id> <host>, for example: npm run new-vendor -- shop-ads ads.example',
  );
}
if (existsSync(join(root, vendor)) || existsSync(join(root, standIn)))
  fail(`${id} is there already`);

write(vendor, vendorFile(id, host));
write(standIn, standInFile(id, host));
edit('vendors/index.ts', (text) => sortLines(`${text}export * as ${name} from './${id}';\n`));
edit('demo/standin/index.ts', (text) =>
  `import { ${name} } from './${id}';\n${text}`.replace(
    '  services,\n',
    `  ${name},\n  services,\n`,
  ),
);
edit('test/fixtures/vendor-urls.ts', (text) =>
  text.replace('\n};\n', `\n  'https://${host}/': ['${id}'],\n};\n`),
);
spawnSync('npx', ['biome', 'check', '--write', standIn, 'demo/standin/index.ts', 'vendors'], {
  cwd: root,
});
console.log(
  `Next: fill in ${vendor}, and run: npx vitest run --project unit test/unit/vendors.test.ts`,
);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
  console.log(path);
}

function edit(path: string, change: (text: string) => string): void {
  write(path, change(readFileSync(join(root, path), 'utf8')));
}

function sortLines(text: string): string {
  return `${text.trim().split('\n').sort().join('\n')}\n`;
}
