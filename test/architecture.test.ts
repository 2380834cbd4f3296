// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { dependencies } from '../package.json';

/** One import or re-export: of a file as a path from the root, or of a package by name. */
interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether it is gone when the types are. */
  readonly typeOnly: boolean;
}

/** Source text by path from the root. */
type Sources = Readonly<Record<string, string>>;

/** Who (`from`) must not import what (`to`), or may import nothing but what `only` says. */
interface Rule {
  readonly from: RegExp;
  readonly to?: RegExp;
  readonly only?: RegExp;
  /** Asks of types as well. */
  readonly types: boolean;
}

const rules: readonly Rule[] = [
  // The core knows nothing of the screen.
  {
    from: /^src\/(gate|signals|config)\/|^src\/(store|storage|consent|createHandle|early|start|record|names)\.ts$/,
    to: /^src\/(ui|locales)\//,
    types: true,
  },
  {
    from: /^src\/embed\.ts$/,
    to: /^src\/ui\/(?!(preferences-button|parts|nameWayBack|frames\/heldFrames)\.ts$)/,
    types: true,
  },
  { from: /^src\/ui\/preferences-button\.ts$/, to: /./, types: true },
  // Everything subscribes to the store, and never to each other.
  { from: /^src\/gate\//, only: /^src\/(gate\/.*|(vendor|trust|attempt)\.ts)$/, types: true },
  {
    from: /^src\/signals\//,
    only: /^src\/(signals\/.*|(config\/config|store|consent|vendor|attempt)\.ts)$/,
    types: true,
  },
  { from: /^src\/signals\//, only: /^src\/(signals\/.*|attempt\.ts)$/, types: false },
  {
    from: /^src\/storage\.ts$/,
    only: /^js-cookie$|^src\/(config\/config|consent|attempt|gate\/parents)\.ts$/,
    types: true,
  },
  { from: /^src\/(store|vendor|attempt)\.ts$/, to: /./, types: true },
  // The screen reads the handle and calls its methods.
  {
    from: /^src\/ui\//,
    to: /^src\/(gate|signals)\/|^src\/(start|storage|store|cleanup|createKotowari|embed)\.ts$/,
    types: true,
  },
  // A record is given to whoever delivers or writes it.
  {
    from: /^src\/record\//,
    only: /^src\/(record\/.*|(record|attempt|config\/config|kotowari)\.ts)$/,
    types: true,
  },
  { from: /^src\/record\//, only: /^src\/(record\/.*|attempt\.ts)$/, types: false },
  // The marker goes by the gate's rules, and nothing that a shopper loads knows of it.
  {
    from: /^src\/mark\//,
    only: /^src\/(mark\/.*|gate\/(rules|tag|gate)\.ts|(config\/(config|explain|KotowariConfigError)|vendor|attempt)\.ts)$|^vendors\/(index|rules\.data)\.ts$|^(acorn|acorn-walk|eslint-scope|globals|parse5|node:http)$/,
    types: true,
  },
  { from: /^(?!src\/(mark|cli)\/)/, to: /^src\/(mark|cli)\//, types: true },
  // The only package that a shopper loads.
  {
    from: /^(src\/(?!(mark|cli|build)\/)|vendors\/)/,
    only: /^(src|vendors|test|demo|docs|dist|\.ci|\.\.)(\/|$)|^js-cookie$/,
    types: true,
  },
  // The terms page is made of what it is given: on a server, and in a shopper's browser.
  {
    from: /^src\/partners\//,
    only: /^src\/(partners\/.*|(vendor|config\/config)\.ts|locales\/(ja|en)\.ts)$|^vendors\/(index|partners)\.ts$/,
    types: true,
  },
  { from: /^src\/partners\//, to: /^src\/config\//, types: false },
  {
    from: /^src\/partners\/(?!makeFacts\.ts|listKept\.ts|words\.|.*\.data\.ts)/,
    to: /^(vendors|src\/locales)\//,
    types: true,
  },
  // It works where there is nothing of Node.js.
  { from: /^(?!src\/(cli|build)\/)/, to: /^node:/, types: false },
  // What makes the scripts is in none of them.
  { from: /^(?!src\/build\/)/, to: /^src\/build\//, types: true },
  {
    from: /^src\/build\//,
    only: /^src\/build\/|^(acorn|acorn-walk|eslint-scope|node:zlib)$/,
    types: true,
  },
  // A vendor is facts; only the list, the rows and what the build evaluates bring them together.
  {
    from: /^vendors\/(?!index\.ts|rules\.data\.ts)/,
    only: /^src\/vendor\.ts$/,
    types: true,
  },
  {
    from: /^vendors\/(index|rules\.data)\.ts$/,
    only: /^(vendors\/.*|src\/vendor\.ts)$/,
    types: true,
  },
  { from: /^vendors\//, to: /^src\//, types: false },
  // Nothing that is shipped leans on what is not.
  { from: /./, to: /^(test|demo|docs|dist|\.ci|\.\.)(\/|$)/, types: true },
];

/** What a bundle must not carry: what its entry reaches at run time, one way or another. */
const bundles: readonly (readonly [entry: RegExp, mustNotReach: RegExp])[] = [
  // `vendors/` but through a `*.data.ts` would bring the disclosures along.
  [
    /^src\/(embed|index)\.ts$/,
    /^src\/locales\/|^vendors\/(?!.*\.data\.ts$)|^src\/ui\/(?!(preferences-button|nameWayBack|frames\/heldFrames)\.ts$)/,
  ],
  // The long sentences come only when something is wrong.
  [
    /^src\/embed\.ts$/,
    /^src\/config\/(explain|findUnsound|meaningOf|suggest|KotowariConfigError)\.ts$/,
  ],
  [/^src\/record\/.*script\.ts$/, /^src\/(locales|ui|gate)\/|^vendors\//],
  [/^src\/debug\/script\.ts$/, /^src\/(locales|ui|gate)\/|^vendors\/(?!.*\.data\.ts$)/],
  [/^src\/ui\/(index|(.*\/)?script)\.ts$/, /^src\/gate\/|^vendors\/(?!.*\.data\.ts$)/],
  // The notice comes without the list, and without what draws it.
  [/^src\/ui\/(frames\/)?script\.ts$/, /^src\/ui\/list\//],
];

/** Everything that is wrong with the ways in which the files lean on each other. */
function findFaults(sources: Sources): string[] {
  const imports = Object.keys(sources).flatMap((path) => readImports(path, sources));
  return [
    ...imports.filter((each) => rules.some((rule) => breaks(each, rule))).map(describeImport),
    ...findHeavyBundles(imports),
    ...findCircles(imports),
    ...Object.keys(sources)
      .filter((path) => hasDefaultExport(path, sources))
      .map(toDefaultFault),
    ...findStrangers(imports),
    ...findLost(imports, sources),
  ];
}

function breaks({ from, to, typeOnly }: Import, rule: Rule): boolean {
  if (!rule.from.test(from) || (typeOnly && !rule.types)) return false;
  return rule.only ? !rule.only.test(to) : rule.to?.test(to) === true;
}

function describeImport({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

function toDefaultFault(path: string): string {
  return `${path} has a default export`;
}

function findHeavyBundles(imports: readonly Import[]): string[] {
  const entries = new Set(imports.map(({ from }) => from));
  return [...entries].flatMap((entry) =>
    bundles
      .filter(([name]) => name.test(entry))
      .flatMap(([, forbidden]) =>
        [...reach(entry, imports)]
          .filter((path) => forbidden.test(path))
          .map((path) => `${entry} reaches ${path}`),
      ),
  );
}

/** All that comes with a file at run time. The build evaluates a `*.data.ts`, so nothing follows it. */
function reach(entry: string, imports: readonly Import[], found = new Set<string>()): Set<string> {
  for (const { from, to, typeOnly } of imports) {
    if (from !== entry || typeOnly || found.has(to)) continue;
    found.add(to);
    if (!to.endsWith('.data.ts')) reach(to, imports, found);
  }
  return found;
}

function findCircles(imports: readonly Import[]): string[] {
  const lasting = imports.filter(({ typeOnly }) => !typeOnly);
  const comesBack = (path: string) => {
    const seen = new Set<string>();
    const rest = [path];
    for (let next = rest.pop(); next; next = rest.pop()) {
      for (const { from, to } of lasting) {
        if (from !== next || seen.has(to)) continue;
        seen.add(to);
        rest.push(to);
      }
    }
    return seen.has(path);
  };
  return [...new Set(lasting.map(({ from }) => from))]
    .filter(comesBack)
    .map((path) => `${path} imports itself in a circle`);
}

/** Packages that are not among the dependencies. */
function findStrangers(imports: readonly Import[]): string[] {
  return imports
    .filter(({ to }) => !/^(src|vendors|test|demo|docs|dist|\.ci|\.\.)(\/|$)|^node:/.test(to))
    .filter(({ to }) => !Object.keys(dependencies).includes(to.split('/')[0] ?? ''))
    .map(({ from, to }) => `${from} imports ${to}, which is no dependency`);
}

/** Imports of files that are not there: a reader of imports that gets paths wrong would see nothing. */
function findLost(imports: readonly Import[], sources: Sources): string[] {
  return imports
    .filter(({ to }) => /^(src|vendors)\//.test(to) && !(to in sources))
    .map(({ from, to }) => `${from} imports ${to}, which is not there`);
}

function parse(path: string, sources: Sources): ts.SourceFile {
  return ts.createSourceFile(path, sources[path] ?? '', ts.ScriptTarget.Latest, true);
}

function readImports(path: string, sources: Sources): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    found.push({ from: path, to: resolve(path, specifier.text, sources), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(path, sources));
  return found;
}

/** The path from the root of what a file imports, or the name of a package. */
function resolve(from: string, specifier: string, sources: Sources): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts'];
  return endings.map((ending) => path + ending).find((name) => name in sources) ?? path;
}

function hasDefaultExport(path: string, sources: Sources): boolean {
  return parse(path, sources).statements.some(
    (statement) =>
      ts.isExportAssignment(statement) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) ||
      (ts.isExportDeclaration(statement) &&
        statement.exportClause !== undefined &&
        ts.isNamedExports(statement.exportClause) &&
        statement.exportClause.elements.some(({ name }) => name.text === 'default')),
  );
}

/** The sources that are shipped. */
function readSources(): Sources {
  const root = join(import.meta.dirname, '..');
  const paths = ['src', 'vendors'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => posix.join(folder, name.replaceAll('\\', '/'))),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

describe('the sources', () => {
  const sources = readSources();

  it('lean on each other in the right direction, and never in a circle', () => {
    expect(findFaults(sources)).toEqual([]);
  });

  it('are read to the last import', () => {
    const imports = Object.keys(sources).flatMap((path) => readImports(path, sources));
    const lines = Object.values(sources).flatMap((text) => text.match(/^.* from '.*';$/gm) ?? []);
    expect(imports.length).toBeGreaterThanOrEqual(lines.length);
    expect([...reach('src/embed.ts', imports)]).toEqual(
      expect.arrayContaining(['src/gate/gate.ts', 'src/storage.ts', 'vendors/rules.data.ts']),
    );
  });

  it('have an npm entry of re-exports only', () => {
    const { statements } = parse('src/index.ts', sources);
    expect(statements.every(ts.isExportDeclaration)).toBe(true);
  });
});

describe('what tells a wrong direction', () => {
  it('is content with a right one', () => {
    const right = {
      'src/vendor.ts': 'export interface VendorRules {}',
      'src/store.ts': 'export const store = 1;',
      'src/consent.ts': "import type { Config } from './config/config';",
      'src/config/config.ts': "import { rules } from '../../vendors/rules.data';",
      'src/gate/gate.ts':
        "import type { VendorRules } from '../vendor'; import { x } from './tag';",
      'src/gate/tag.ts': 'export const x = 1;',
      'src/embed.ts':
        "import './config/config'; import './gate/gate'; import './ui/preferences-button';",
      'src/ui/preferences-button.ts': 'export const x = 1;',
      'src/ui/createNotice.ts': "import type { C } from '../config/config';",
      'src/mark/mark.ts': "import { x } from '../gate/tag'; import type {} from 'node:http';",
      'src/cli/run.ts': "import { stat } from 'node:fs'; import { mark } from '../mark/mark';",
      'vendors/criteo.ts': "import type { VendorRules } from '../src/vendor';",
      'vendors/index.ts': "export * as criteo from './criteo';",
      'vendors/rules.data.ts': "import * as vendors from './index';",
    };
    expect(findFaults(right)).toEqual([]);
  });

  const wrong: [string, string, string, string][] = [
    ['src/store.ts', "import 'preact';", 'src/store.ts imports preact', 'a package of the screen'],
    [
      'src/consent.ts',
      "import { x } from 'preact/hooks';",
      'src/consent.ts imports preact/hooks',
      'a part of that package',
    ],
    [
      'src/config/config.ts',
      "import type { X } from '../ui/createNotice';",
      'src/config/config.ts imports src/ui/createNotice.ts',
      'a type of the screen',
    ],
    [
      'src/signals/google.ts',
      "export { x } from '../ui/createNotice';",
      'src/signals/google.ts imports src/ui/createNotice.ts',
      'the screen by a re-export',
    ],
    [
      'src/start.ts',
      "const late = () => import('./ui/createNotice');",
      'src/start.ts imports src/ui/createNotice.ts',
      'the screen at a later time',
    ],
    [
      'src/names.ts',
      "type X = import('./ui/createNotice').X;",
      'src/names.ts imports src/ui/createNotice.ts',
      'the screen inside a type',
    ],
    [
      'src/embed.ts',
      "import './ui/createNotice';",
      'src/embed.ts imports src/ui/createNotice.ts',
      'more of the screen than the button',
    ],
    [
      'src/ui/preferences-button.ts',
      "import '../store';",
      'src/ui/preferences-button.ts imports src/store.ts',
      'anything by the button',
    ],
    [
      'src/gate/gate.ts',
      "import type { X } from '../store';",
      'src/gate/gate.ts imports src/store.ts',
      'the store by the gate',
    ],
    [
      'src/gate/gate.ts',
      "import '../signals/google';",
      'src/gate/gate.ts imports src/signals/google.ts',
      'a signal by the gate',
    ],
    [
      'src/signals/google.ts',
      "import { x } from '../store';",
      'src/signals/google.ts imports src/store.ts',
      'more than a type by a signal',
    ],
    [
      'src/storage.ts',
      "import '../src/gate/gate';",
      'src/storage.ts imports src/gate/gate.ts',
      'the gate by the storage',
    ],
    [
      'src/ui/createNotice.ts',
      "import { x } from '../gate/gate';",
      'src/ui/createNotice.ts imports src/gate/gate.ts',
      'the gate by the screen',
    ],
    [
      'src/ui/createNotice.ts',
      "import { x } from '../storage';",
      'src/ui/createNotice.ts imports src/storage.ts',
      'the storage by the screen',
    ],
    [
      'src/start.ts',
      "import { mark } from './mark/mark';",
      'src/start.ts imports src/mark/mark.ts',
      'the marker by what a shopper loads',
    ],
    [
      'src/start.ts',
      "import { chooseNames } from './build/chooseNames';",
      'src/start.ts imports src/build/chooseNames.ts',
      'what makes the scripts by a part of them',
    ],
    [
      'src/start.ts',
      "import { parse } from 'parse5';",
      'src/start.ts imports parse5',
      'a library of the marker by what a shopper loads',
    ],
    [
      'src/mark/mark.ts',
      "import { x } from '../store';",
      'src/mark/mark.ts imports src/store.ts',
      'the store by the marker',
    ],
    [
      'src/mark/mark.ts',
      "import { createServer } from 'node:http';",
      'src/mark/mark.ts imports node:http',
      'more than a type of Node.js by the marker',
    ],
    [
      'vendors/criteo.ts',
      "import { x } from './meta';",
      'vendors/criteo.ts imports vendors/meta.ts',
      'one vendor by another',
    ],
    [
      'vendors/criteo.ts',
      "import type { X } from '../src/config/config';",
      'vendors/criteo.ts imports src/config/config.ts',
      'a type that is not the vendor’s',
    ],
    [
      'vendors/criteo.ts',
      "import { x } from '../src/vendor';",
      'vendors/criteo.ts imports src/vendor.ts',
      'more than the type',
    ],
    [
      'src/names.ts',
      "import { x } from '../test/unit/page';",
      'src/names.ts imports test/unit/page',
      'a test',
    ],
    [
      'src/names.ts',
      "import type { X } from '../demo/serve';",
      'src/names.ts imports demo/serve',
      'the demo',
    ],
    [
      'src/names.ts',
      "import x from 'lodash/get';",
      'src/names.ts imports lodash/get, which is no dependency',
      'a stranger',
    ],
    [
      'src/names.ts',
      "import { x } from './name';",
      'src/names.ts imports src/name, which is not there',
      'nothing',
    ],
    [
      'src/config/explain.ts',
      "import '../../vendors/index';",
      'src/index.ts reaches vendors/index.ts',
      'the disclosures by way of another file',
    ],
    [
      'src/config/explain.ts',
      "import '../locales/ja';",
      'src/index.ts reaches src/locales/ja.ts',
      'the words by way of another file',
    ],
    [
      'src/config/config.ts',
      "import { explain } from './explain';",
      'src/embed.ts reaches src/config/explain.ts',
      'the long sentences by way of another file',
    ],
    [
      'src/names.ts',
      'export default function names() {}',
      'src/names.ts has a default export',
      'by a default export',
    ],
    [
      'src/names.ts',
      'const x = 1; export default x;',
      'src/names.ts has a default export',
      'by a default value',
    ],
    [
      'src/names.ts',
      "export { x as default } from './config/config';",
      'src/names.ts has a default export',
      'by a default re-export',
    ],
  ];

  /** A small house in order, into which each fault is put. */
  const house: Sources = {
    'src/index.ts': "export { explain } from './config/explain';",
    'src/embed.ts': "import './config/config';",
    'src/config/explain.ts': 'export const explain = 1;',
    'src/config/config.ts': 'export const x = 1;',
    'src/store.ts': 'export const x = 1;',
    'src/storage.ts': 'export const x = 1;',
    'src/vendor.ts': 'export const x = 1;',
    'src/gate/gate.ts': 'export const x = 1;',
    'src/signals/google.ts': 'export const x = 1;',
    'src/locales/ja.ts': 'export const x = 1;',
    'src/ui/createNotice.ts': 'export const x = 1;',
    'src/build/chooseNames.ts': 'export const chooseNames = 1;',
    'src/mark/mark.ts': 'export const mark = 1;',
    'vendors/meta.ts': 'export const x = 1;',
    'vendors/index.ts': "export * as meta from './meta';",
  };

  it.each(wrong)('sees in %s: %s', (path, text, fault) => {
    expect(findFaults(house)).toEqual([]);
    expect(findFaults({ ...house, [path]: text })).toContain(fault);
  });

  it('sees a circle, short or long, and takes none of types for one', () => {
    const circle = {
      'src/a.ts': "import { b } from './b';",
      'src/b.ts': "import { c } from './c';",
      'src/c.ts': "import { a } from './a';",
      'src/d.ts': "import { a } from './a';",
      'src/e.ts': "import { e } from './e';",
      'src/f.ts': "import type { g } from './g';",
      'src/g.ts': "import { f } from './f';",
    };
    expect(findFaults(circle)).toEqual(
      ['a', 'b', 'c', 'e'].map((name) => `src/${name}.ts imports itself in a circle`),
    );
  });

  it('counts an import that only names types inside its braces as one of run time', () => {
    const file = 'src/signals/google.ts';
    const faults = findFaults({ ...house, [file]: "import { type X } from '../store';" });
    expect(faults).toEqual([`${file} imports src/store.ts`]);
  });
});
