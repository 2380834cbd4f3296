import { type ComponentChildren, createElement } from 'preact';
import type { Column } from '../../partners/describePartner';
import { findCommon } from '../../partners/findCommon';
import type { PagePart } from '../../partners/pageParts';
import type { PageWords } from '../../partners/words.ja';
import type { ShopFacts } from '../../types';
import { PartnerTable } from '../partner-table/PartnerTable';
import { Advertising } from './Advertising';
import { Cookies } from './Cookies';
import { Logs } from './Logs';
import type { PageSource } from './pageSource';

export interface TermsPageProps {
  readonly source: PageSource;
  readonly words: PageWords;
  readonly locale: string;
  readonly parts: readonly PagePart[];
  /** Of the headings: 2. */
  readonly level: number;
  readonly columns?: readonly Column[] | undefined;
  readonly purposes?: readonly string[] | undefined;
}

/**
 * The section of a terms page, in the order in which the shop's own page has it. `features` is a part of `logs`,
 * and both tell of Google Analytics only where the site uses it.
 */
export function TermsPage(props: TermsPageProps) {
  const { source, words, parts, level } = props;
  const { section: t } = words;
  const has = (part: PagePart) => parts.includes(part);
  const part = (wanted: PagePart, title: string, content: ComponentChildren) =>
    has(wanted) && (
      <>
        <Heading level={level}>{title}</Heading>
        {content}
      </>
    );
  return (
    <>
      {part('cookies', t.cookies, <Cookies source={source} words={words} />)}
      {part('logs', t.logs, <Logs {...{ source, words }} withFeatures={has('features')} />)}
      {part('links', t.links, <p>{t.linksWhat}</p>)}
      {part('advertising', t.advertising, <Advertising mode={source.mode} words={words} />)}
      {has('table') && <Table {...props} />}
      {part(
        'assurances',
        t.assurances,
        <>
          <p>{t.theirUse}</p>
          <p>{t.ownUse}</p>
        </>,
      )}
      {parts.some((each) => each !== 'table') && <Contact shop={source.shop} words={words} />}
    </>
  );
}

function Heading({ level, children }: { level: number; children: ComponentChildren }) {
  const Tag = `h${level}` as 'h2';
  return <Tag>{children}</Tag>;
}

/** The table stands in the element that makes it live. */
function Table({ source, words, locale, columns, purposes }: TermsPageProps) {
  const { rows, catalogue } = source;
  const common = findCommon(rows, catalogue);
  const attributes = { lang: locale, columns: columns?.join(' '), purposes: purposes?.join(' ') };
  return createElement(
    'kotowari-partners',
    attributes,
    <PartnerTable {...{ rows, common, columns }} words={words.table} />,
  );
}

/** The way to the settings, as a link that the gate knows, and whom to ask. */
function Contact({ shop, words: { section: t } }: { shop: ShopFacts; words: PageWords }) {
  const who = [shop.name, shop.contact].filter(Boolean).join(' ');
  const [before, after] = t.contact.split('{who}');
  return (
    <>
      <p>
        <a href="#kotowari">{t.wayBack}</a>
      </p>
      {who && (
        <p>
          {before}
          {who}
          {after}
        </p>
      )}
    </>
  );
}
