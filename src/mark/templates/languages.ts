import type { Delimiter, Language, Role, Syntax } from './Language';

const strings: Syntax = { quotes: `"'` };
const expressions: Syntax = { quotes: `"'`, brackets: true };
const javascript: Syntax = {
  quotes: `"'\``,
  brackets: true,
  comments: [['/*', '*/']],
  lineComment: '//',
};
const csharp: Syntax = {
  ...javascript,
  quotes: `"'`,
  comments: [
    ['/*', '*/'],
    ['@*', '*@'],
  ],
  markup: true,
};

/** A string goes on to the end where nothing closes it: what never fails is never tried twice. */
const quoted = ['"', "'", '`']
  .map((quote) => `${quote}(?:[^${quote}\\\\]|\\\\(?:[^]|$))*(?:${quote}|$)`)
  .join('|');
const slashed = '/\\*[^]*?(?:\\*/|$)|//[^\\r\\n]*';
const hashed = '#(?![{[])[^\\r\\n]*';
/** Comments as in Java, C# and JavaScript, as in Ruby and Twig, and as in PHP. */
const slashRemarks = RegExp(`${quoted}|(${slashed})`, 'g');
const hashRemarks = RegExp(`${quoted}|(${hashed})`, 'g');
const phpRemarks = RegExp(`${quoted}|(${slashed}|${hashed})`, 'g');

/** Words that begin code which prints nothing. */
const control =
  /^\W*(?:#|\/|\^|:|else|if|elsif|elseif|unless|end\w*|range|with|define|block|for|foreach\w*|section\w*|while|switch|case|default|assign|capture|append|strip|extends|function|nocache|set|macro|import)(?![\w(.])/;

function comment(open: string, close: string): Delimiter {
  return { open, close, role: 'comment' };
}

function code(open: string, close: string, syntax?: Syntax): Delimiter {
  return { open, close, role: 'code', ...(syntax && { syntax }) };
}

function print(open: string, close: string, syntax?: Syntax): Delimiter {
  return { open, close, role: 'print', control, ...(syntax && { syntax }) };
}

/** Text that looks like code and is none: `@@`, `<%%`. */
function literal(open: string): Delimiter {
  return { open, close: '', role: 'verbatim' };
}

/** A block between `{% name %}` and `{% endname %}`, in the delimiters of the language. */
function block(role: Role, name: string, open = '\\{%', close = '%\\}', end = 'end'): Delimiter {
  return {
    open: `${open}[-~+]?\\s*${name}\\b[^%{}]{0,200}${close}`,
    close: '',
    closePattern: `${open}[-~+]?\\s*${end}${name}\\s*[-~+]?${close}`,
    role,
  };
}

const php: Delimiter = {
  open: '<\\?(?:[pP][hH][pP]\\b|=|(?=\\s))',
  close: '?>',
  role: 'print',
  // Without an echo it may print all the same, but seldom where a tag is written.
  control: /^<\?(?!=|php\s+(?:echo|print)\b)/i,
  syntax: {
    quotes: `"'\``,
    comments: [['/*', '*/']],
    lineComment: '//|#(?!\\[)',
    heredocs: true,
  },
  toEnd: true,
};

/**
 * `<% %>` of ERB, EJS, JSP and ASP.NET. None of them knows of strings in it: the first end counts.
 *
 * @param prints the signs after `<%` with which code prints
 * @param remarks the comments of the language of the code
 */
function percents(prints: string, remarks = slashRemarks): readonly Delimiter[] {
  return [
    literal('<%%'),
    comment('<%--', '--%>'),
    { open: `<%[${prints}]`, close: '%>', role: 'print', remarks },
    comment('<%#', '%>'),
    { ...code('<%', '%>'), remarks },
  ];
}

const goComment: Delimiter = {
  ...comment('\\{\\{-?\\s*/\\*', ''),
  closePattern: '\\*/\\s*-?\\}\\}',
};

/** What stands in braces after a sign, by which Smarty and the shop systems that use it differ. */
function smarty(open: string, close: string, plainClose: string): readonly Delimiter[] {
  return [
    comment(`${open}\\*`, `*${plainClose}`),
    block('verbatim', 'literal', open, close, '/'),
    block('code', 'php', open, close, '/'),
    print(`${open}(?=[\\w$"'/#:])`, plainClose, expressions),
  ];
}

const bladeNames = 'if|elseif|unless|isset|empty|switch|case|for|foreach|forelse|while|auth|guest';
const bladeBare =
  'else|end\\w+|csrf|guest|auth|production|once|parent|show|stop|default|break|continue|empty';

const razorBlock: Delimiter = { ...code('\\s*\\{', '}', csharp), follow: () => razorRest };
const razorRest: readonly Delimiter[] = [
  { ...code('\\s*(?:else\\s+if|catch|while)\\s*\\(', ')', csharp), follow: () => [razorBlock] },
  { ...code('\\s*(?:else|finally|catch)(?=\\s*\\{)', ''), follow: () => [razorBlock] },
];
const razorPath: readonly Delimiter[] = [
  { ...print('\\(', ')', csharp), follow: () => razorPath },
  { ...print('\\[', ']', csharp), follow: () => razorPath },
  { ...print('\\??\\.\\w+', ''), follow: () => razorPath },
];

const twigBlocks = [
  block('verbatim', 'verbatim'),
  block('verbatim', 'raw'),
  block('comment', 'comment'),
];

const table = {
  html: {
    // Pages have no delimiters, but files that end so are templates of many languages.
    name: 'HTML',
    endings: ['html', 'htm', 'xhtml'],
    delimiters: [
      php,
      ...smarty('<!--\\{', '\\}-->', '}-->'),
      ...smarty('<\\{', '\\}>', '}>'),
      print('\\{@', '@}'),
      comment('\\{\\{[-~]?!--', '--}}'),
      goComment,
      comment('\\{#(?=[\\s-])', '#}'),
      ...twigBlocks,
      code('\\{%', '%}', expressions),
      print('\\{\\{\\{', '}}}', expressions),
      print('\\{\\{', '}}', { quotes: `"'\``, brackets: true }),
      ...percents('=:'),
    ],
  },
  liquid: {
    name: 'Liquid',
    endings: ['liquid'],
    delimiters: [
      // Their content is no HTML: https://shopify.dev/docs/api/liquid/tags
      { ...block('comment', 'comment'), nests: true },
      ...['schema', 'javascript', 'stylesheet', 'doc'].map((name) => block('comment', name)),
      block('verbatim', 'raw'),
      comment('\\{%-?\\s*#', '%}'),
      { ...code('\\{%', '%}'), remarks: hashRemarks },
      { open: '\\{\\{', close: '}}', role: 'print' },
    ],
  },
  twig: {
    name: 'Twig',
    endings: ['twig'],
    delimiters: [
      comment('\\{#', '#}'),
      ...twigBlocks,
      { ...code('\\{%', '%}', expressions), remarks: hashRemarks },
      { open: '\\{\\{', close: '}}', role: 'print', syntax: expressions, remarks: hashRemarks },
    ],
  },
  php: { name: 'PHP', endings: ['php', 'phtml', 'inc', 'ctp'], delimiters: [php] },
  smarty: {
    name: 'Smarty',
    endings: ['tpl', 'smarty'],
    delimiters: [php, ...smarty('\\{', '\\}', '}')],
  },
  // EC-CUBE 2 and 3 write Smarty's delimiters as comments.
  'smarty-eccube': {
    name: 'Smarty (EC-CUBE)',
    endings: [],
    delimiters: [php, ...smarty('<!--\\{', '\\}-->', '}-->')],
  },
  // Color Me Shop and MakeShop write them with an angle.
  'smarty-colorme': {
    name: 'Smarty (Color Me Shop, MakeShop)',
    endings: [],
    delimiters: [...smarty('<\\{', '\\}>', '}>')],
  },
  blade: {
    name: 'Blade',
    endings: ['blade.php'],
    delimiters: [
      comment('\\{\\{--', '--}}'),
      literal('@\\{\\{'),
      literal('@\\{!!'),
      literal('@@'),
      { open: '@verbatim\\b', close: '', closePattern: '@endverbatim\\b', role: 'verbatim' },
      { ...code('@php\\b(?!\\s*\\()', ''), closePattern: '@endphp\\b', remarks: phpRemarks },
      { open: '\\{!!', close: '!!}', role: 'print', remarks: phpRemarks },
      { open: '\\{\\{', close: '}}', role: 'print', syntax: strings, remarks: phpRemarks },
      {
        ...code(`(?<!\\w)@(?:${bladeNames})[ \\t]*\\(`, ')', expressions),
        remarks: phpRemarks,
      },
      {
        ...{ open: '(?<!\\w)@\\w+[ \\t]*\\(', close: ')', role: 'print', syntax: expressions },
        remarks: phpRemarks,
      },
      code(`(?<!\\w)@(?:${bladeBare})\\b(?!\\s*=)`, ''),
      php,
    ],
  },
  erb: {
    name: 'ERB',
    endings: ['erb', 'rhtml', 'eex', 'heex'],
    delimiters: percents('=', hashRemarks),
  },
  jinja: {
    name: 'Jinja or Django',
    endings: ['jinja', 'jinja2', 'j2', 'djhtml'],
    delimiters: [
      comment('\\{#', '#}'),
      ...twigBlocks,
      code('\\{%', '%}', expressions),
      { open: '\\{\\{', close: '}}', role: 'print', syntax: expressions },
    ],
  },
  nunjucks: {
    name: 'Nunjucks',
    endings: ['njk', 'nunjucks'],
    delimiters: [
      comment('\\{#', '#}'),
      ...twigBlocks,
      code('\\{%', '%}', expressions),
      { open: '\\{\\{', close: '}}', role: 'print', syntax: expressions },
    ],
  },
  go: {
    name: 'Go or Hugo',
    endings: ['gohtml', 'tmpl', 'gotmpl'],
    delimiters: [goComment, print('\\{\\{', '}}', { quotes: `"\`` })],
  },
  handlebars: {
    name: 'Handlebars',
    endings: ['hbs', 'handlebars', 'mustache'],
    delimiters: [
      literal('\\\\\\{\\{'),
      comment('\\{\\{~?!--', '--}}'),
      comment('\\{\\{~?!', '}}'),
      {
        ...literal('\\{\\{\\{\\{[^{}]{0,200}\\}\\}\\}\\}'),
        closePattern: '\\{\\{\\{\\{/[^{}]{0,200}\\}\\}\\}\\}',
      },
      print('\\{\\{\\{', '}}}', strings),
      print('\\{\\{', '}}', strings),
    ],
  },
  ejs: { name: 'EJS', endings: ['ejs'], delimiters: percents('=-') },
  jsp: {
    name: 'JSP',
    endings: ['jsp', 'jspf', 'jspx', 'tag', 'gsp'],
    delimiters: [
      ...percents('='),
      { open: '[$#]\\{', close: '}', role: 'print', syntax: expressions },
      { ...code('</?(?:c:(?!out\\b|url\\b|import\\b)|jsp:|fmt:set)\\w*', '>', strings) },
      // JSTL and Spring write into attributes by tags.
      {
        open: '</?(?:c|fmt|fn|spring|s|form|html|bean|logic):\\w+',
        close: '>',
        role: 'print',
        syntax: strings,
      },
    ],
  },
  aspx: {
    name: 'ASP.NET',
    endings: ['aspx', 'ascx', 'master', 'asp'],
    delimiters: percents('=:$#'),
  },
  razor: {
    name: 'Razor',
    endings: ['cshtml', 'razor', 'vbhtml'],
    delimiters: [
      comment('@\\*', '*@'),
      // Only for the reader of the template: it is not sent.
      code('</?text>', ''),
      literal('@@'),
      { open: '@\\(', close: ')', role: 'print', syntax: csharp },
      code('@(?:functions|code)?\\s*\\{', '}', csharp),
      {
        ...code('@(?:if|for|foreach|while|switch|using|lock)\\s*\\(', ')', csharp),
        follow: () => [razorBlock],
      },
      { ...code('@(?:try|do)(?=\\s*\\{)', ''), follow: () => [razorBlock] },
      code(
        '@(?:model|using|inject|inherits|namespace|page|layout|implements|addTagHelper|removeTagHelper|attribute|typeparam)\\b[^\\r\\n]*',
        '',
      ),
      code('@section\\s+\\w+\\s*\\{', ''),
      { ...print('(?<!\\w)@(?:await\\s+)?[A-Za-z_]\\w*', ''), follow: () => razorPath },
    ],
  },
  vue: {
    name: 'Vue',
    endings: ['vue'],
    delimiters: [{ open: '\\{\\{', close: '}}', role: 'print' }],
    sparesRawText: true,
    hasComponents: true,
    hasComponentScripts: true,
  },
  svelte: {
    name: 'Svelte',
    endings: ['svelte'],
    delimiters: [print('\\{', '}', javascript)],
    sparesRawText: true,
    hasComponents: true,
    hasComponentScripts: true,
  },
  astro: {
    name: 'Astro',
    endings: ['astro'],
    delimiters: [
      // What runs on the server stands on top: https://docs.astro.build/en/basics/astro-components/
      { ...comment('(?<![^])---', ''), closePattern: '\\n---' },
      print('\\{', '}', { ...javascript, markup: true }),
    ],
    sparesRawText: true,
    hasComponents: true,
  },
  haml: { name: 'Haml', endings: ['haml'], delimiters: [], form: 'indented' },
  pug: { name: 'Pug', endings: ['pug', 'jade'], delimiters: [], form: 'indented' },
  slim: { name: 'Slim', endings: ['slim'], delimiters: [], form: 'indented' },
  jsx: { name: 'JSX', endings: ['jsx', 'tsx'], delimiters: [], form: 'jsx' },
} satisfies Record<string, Language>;

/** The name of a template language, as `--template` takes it. */
export type TemplateLanguage = keyof typeof table;

/**
 * Every template language that is read: the one place that knows how code is told from the page.
 */
export const languages: Readonly<Record<TemplateLanguage, Language>> = table;
