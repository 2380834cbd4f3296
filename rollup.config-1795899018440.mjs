import { readFileSync, readdirSync } from 'node:fs';
import { resolve, dirname, parse, basename } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';

"use strict";
function licenses(fileName) {
  return {
    name: "licenses",
    generateBundle() {
      const names = new Set([...this.getModuleIds()].flatMap((id) => packageOf(id) ?? []));
      const source = `${[...names].sort().map(describe).join(`

${line$2}

`)}
`;
      this.emitFile({ type: "asset", fileName, source });
    }
  };
}
const line$2 = "-".repeat(80);
function packageOf(id) {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}
function describe(name) {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const files = readdirSync(folder);
  const file = files.find((each) => /^licen[cs]e(\.|$)/i.test(each)) ?? files.find((each) => /^readme\./i.test(each));
  if (!file) throw new Error(`${name}: no file tells its licence`);
  return `${name} ${version} (${license})

${readFileSync(`${folder}/${file}`, "utf8").trim()}`;
}

"use strict";
const rules$9 = {
  id: "criteo",
  purposes: ["advertising"],
  // DuckDuckGo's blocklist blocks both domains entirely. x.bidswitch.net only matches cookies;
  // Disconnect lists it under Criteo.
  hold: [{ host: [".criteo.com", ".criteo.net", "x.bidswitch.net"] }],
  // Pages for people: the policy, and the ad settings to which ads link.
  never: [
    {
      host: [
        "www.criteo.com",
        "privacy.us.criteo.com",
        "privacy.eu.criteo.com",
        "privacy.as.criteo.com"
      ]
    }
  ],
  // Tracker Radar (cto_bundle measured); cto_lwid, cto_sid, cto_idcpy, cto_pub_test_tld in public
  // repositories, in localStorage as well.
  cookies: ["cto_*"],
  storage: ["cto_*"],
  // Criteo's own opt-out cookie, which lasts about five years.
  keep: ["cto_optout"],
  queues: ["criteo_q"]
};
const disclosure$9 = {
  checkedOn: "unknown",
  policyUrl: "https://www.criteo.com/jp/privacy/",
  optOutUrl: "https://www.criteo.com/jp/privacy/disable-criteo-services-on-internet-browsers/",
  needsLogin: false,
  // An industry opt-out stops targeted ads, not all ads (DDAI, http://www.ddai.info/optout).
  stops: "use"
};
const kept$9 = [
  { name: "cto_bundle", life: "13 months", use: "browser" },
  { name: "cto_lwid", life: "13 months", use: "browser" },
  { name: "cto_sid", life: "13 months", use: "browser" },
  { name: "cto_idcpy", life: "13 months", use: "browser" },
  { name: "cto_*", life: "erased", use: "browser", isStored: true },
  { name: "cto_optout", life: "unknown", use: "refusal" },
  { name: "optout", life: "unknown", use: "refusal", host: "criteo.com" }
];
const ja$9 = {
  company: "CRITEO\u682A\u5F0F\u4F1A\u793E\uFF08\u672C\u793E\u306F\u30D5\u30E9\u30F3\u30B9\u306ECriteo S.A.\uFF09",
  service: "Criteo",
  sent: [
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9\uFF08URL\uFF09\u3068\u3001\u305D\u306E\u524D\u306B\u898B\u3066\u3044\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9",
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u65E5\u6642",
    "\u30D6\u30E9\u30A6\u30B6\u30FC\u306B\u4FDD\u5B58\u3055\u308C\u308B\u76EE\u5370\u306E\u756A\u53F7\uFF08Cookie\u300Ccto_bundle\u300D\u3068\u3001\u540C\u3058\u540D\u524D\u306E\u4FDD\u5B58\u30C7\u30FC\u30BF\uFF09",
    "\u30A4\u30F3\u30BF\u30FC\u30CD\u30C3\u30C8\u306E\u63A5\u7D9A\u5143\u306E\u756A\u53F7\uFF08IP\u30A2\u30C9\u30EC\u30B9\uFF09",
    "\u304A\u4F7F\u3044\u306E\u6A5F\u5668\u3084\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u7A2E\u985E",
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u5546\u54C1\u3001\u30AB\u30FC\u30C8\u306E\u4E2D\u8EAB\u3001\u8CFC\u5165\u306E\u5185\u5BB9\uFF08\u5546\u54C1\u306E\u756A\u53F7\u3001\u4FA1\u683C\u3001\u6CE8\u6587\u756A\u53F7\uFF09",
    "\u5143\u306E\u6587\u5B57\u304C\u308F\u304B\u3089\u306A\u3044\u5F62\u306B\u5909\u3048\u305F\u30E1\u30FC\u30EB\u30A2\u30C9\u30EC\u30B9\uFF08\u5F53\u5E97\u304C\u8A2D\u5B9A\u3057\u3066\u3044\u308B\u5834\u5408\u3060\u3051\uFF09"
  ],
  shopPurpose: "\u898B\u3066\u3044\u305F\u3060\u3044\u305F\u5546\u54C1\u306B\u5408\u308F\u305B\u305F\u5E83\u544A\u3092\u3001\u307B\u304B\u306E\u30B5\u30A4\u30C8\u3067\u8868\u793A\u3059\u308B\u305F\u3081",
  vendorPurpose: "\u5E83\u544A\u3092\u5C4A\u3051\u3001\u305D\u306E\u52B9\u679C\u3092\u6E2C\u308A\u3001\u5E83\u544A\u3092\u5C4A\u3051\u308B\u6280\u8853\u3092\u6539\u5584\u3059\u308B\u305F\u3081",
  optOutNote: "Criteo\u306E\u30DA\u30FC\u30B8\u3067\u3001\u304A\u5BA2\u69D8\u306E\u597D\u307F\u306B\u5408\u308F\u305B\u305F\u5E83\u544A\u3092\u6B62\u3081\u3089\u308C\u307E\u3059\u3002\u30ED\u30B0\u30A4\u30F3\u306F\u5FC5\u8981\u3042\u308A\u307E\u305B\u3093\u3002\u6B62\u3081\u3066\u3082\u3001\u5E83\u544A\u305D\u306E\u3082\u306E\u306F\u51FA\u307E\u3059\u3002\u305D\u306E\u30D6\u30E9\u30A6\u30B6\u30FC\u3060\u3051\u306B\u52B9\u304D\u307E\u3059\u3002Cookie\u3092\u6D88\u3059\u3068\u5143\u306B\u623B\u308A\u307E\u3059\u3002"
};
const en$9 = {
  company: "CRITEO K.K. (head office: Criteo S.A., France)",
  service: "Criteo",
  sent: [
    "The address (URL) of the page you view and of the page before it",
    "The date and time of your visit",
    "A number kept in your browser to recognise it (the cookie \u201Ccto_bundle\u201D and stored data of the same name)",
    "Your IP address (the number of your internet connection)",
    "The kind of device and browser you use",
    "The products you view, your cart and what you buy (product number, price, order number)",
    "Your email address, scrambled so that nobody can read it (only if this shop has set it so)"
  ],
  shopPurpose: "To show you, on other sites, ads that fit the products you viewed",
  vendorPurpose: "To deliver ads, measure how well they work and improve the way ads are delivered",
  optOutNote: "On Criteo\u2019s page you can stop personalised ads, without logging in. You will still see ads. It works only in that browser, and clearing cookies undoes it."
};

var criteo$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  disclosure: disclosure$9,
  en: en$9,
  ja: ja$9,
  kept: kept$9,
  rules: rules$9
});

"use strict";
const rules$8 = {
  id: "google-ads",
  purposes: ["advertising"],
  hold: [
    // DuckDuckGo's blocklist blocks these entirely; Disconnect lists adservice.
    {
      host: [
        ".doubleclick.net",
        ".googleadservices.com",
        ".googlesyndication.com",
        ".googletagservices.com",
        "adservice.google.com"
      ]
    },
    // The loader is shared by several products: only ids of Analytics are not ours.
    { host: ".googletagmanager.com", path: "/gtag/", query: { id: ["!G-", "!UA-"] } },
    // Tracker Radar. `/a` and `/td` match the whole path: /amp.json is something else.
    { host: ".googletagmanager.com", path: ["/a$", "/td$", "/static/service_worker/"] },
    // Tracker Radar (/ccm/, with and without www) and DuckDuckGo's blocklist. A path is
    // needed: log-in, maps and reCAPTCHA are on the same hosts.
    {
      host: [".google.com", ".google.co.jp"],
      path: ["/pagead/", "/ccm/", "/rmkt/collect", "/measurement/conversion", "/ads/ga-audiences"]
    }
  ],
  // Open Cookie Database; Tracker Radar (_gcl_au, __gads, __gpi, __eoi measured); td-js-sdk for _gcl_*.
  cookies: ["_gcl_*", "_gac_gb_*", "FPGCLAW", "FPGCLGB", "__gads", "__gpi", "__eoi"],
  storage: ["_gcl_ls"],
  queues: ["gtag"],
  // conversion_async.js.
  defines: ["google_trackConversion"],
  signal: "google"
};
const globals$5 = [
  "google_conversion_id",
  "google_conversion_language",
  "google_conversion_format",
  "google_conversion_color",
  "google_conversion_label",
  "google_conversion_value",
  "google_conversion_currency",
  "google_remarketing_only",
  "google_custom_params",
  "google_tag_params",
  "adsbygoogle",
  "googletag"
];
const disclosure$8 = {
  checkedOn: "unknown",
  policyUrl: "https://policies.google.com/privacy?hl=ja",
  optOutUrl: "https://myadcenter.google.com/",
  needsLogin: "partly",
  // Ads continue, but are less personalised: https://support.google.com/ads/answer/2662856?hl=ja
  stops: "use"
};
const kept$8 = [
  { name: "_gcl_*", life: "90 days", use: "click" },
  { name: "_gac_gb_*", life: "90 days", use: "click" },
  { name: "FPGCLAW", life: "90 days", use: "click" },
  { name: "FPGCLGB", life: "90 days", use: "click" },
  { name: "__gads", life: "13 months", use: "ads" },
  { name: "__gpi", life: "13 months", use: "ads" },
  { name: "__eoi", life: "180 days", use: "ads" },
  { name: "_gcl_ls", life: "erased", use: "click", isStored: true },
  { name: "IDE", life: "unknown", use: "ads", host: "doubleclick.net" },
  { name: "test_cookie", life: "unknown", use: "trial", host: "doubleclick.net" },
  { name: "Conversion", life: "90 days", use: "click", host: "www.googleadservices.com" },
  { name: "NID", life: "unknown", use: "ads", host: "google.com" }
];
const ja$8 = {
  company: "Google LLC",
  service: "Google \u5E83\u544A",
  sent: [
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9\uFF08URL\uFF09\u3068\u3001\u305D\u306E\u524D\u306B\u898B\u3066\u3044\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9",
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u65E5\u6642",
    "\u30D6\u30E9\u30A6\u30B6\u30FC\u306B\u4FDD\u5B58\u3055\u308C\u308B\u76EE\u5370\u306E\u756A\u53F7\uFF08\u540D\u524D\u304C\u300C_gcl_\u300D\u3067\u59CB\u307E\u308BCookie\uFF09",
    "\u5E83\u544A\u3092\u62BC\u3057\u305F\u3068\u304D\u306B\u4ED8\u304F\u756A\u53F7\uFF08gclid\uFF09",
    "\u30A4\u30F3\u30BF\u30FC\u30CD\u30C3\u30C8\u306E\u63A5\u7D9A\u5143\u306E\u756A\u53F7\uFF08IP\u30A2\u30C9\u30EC\u30B9\uFF09",
    "\u304A\u4F7F\u3044\u306E\u6A5F\u5668\u3084\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u7A2E\u985E",
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u5546\u54C1\u3001\u30AB\u30FC\u30C8\u306E\u4E2D\u8EAB\u3001\u8CFC\u5165\u306E\u5185\u5BB9\uFF08\u91D1\u984D\u3001\u6CE8\u6587\u756A\u53F7\uFF09"
  ],
  shopPurpose: "\u5E83\u544A\u306E\u52B9\u679C\u3092\u6E2C\u308B\u305F\u3081\u3001\u307E\u305F\u5F53\u5E97\u306E\u5546\u54C1\u306B\u95A2\u5FC3\u306E\u3042\u308B\u65B9\u3078\u5E83\u544A\u3092\u8868\u793A\u3059\u308B\u305F\u3081",
  vendorPurpose: "\u5E83\u544A\u3092\u5C4A\u3051\u3001\u305D\u306E\u52B9\u679C\u3092\u6E2C\u308A\u3001\u4E0D\u6B63\u3092\u9632\u304E\u3001\u30B5\u30FC\u30D3\u30B9\u3092\u6539\u5584\u3059\u308B\u305F\u3081",
  optOutNote: "Google\u306E\u30DA\u30FC\u30B8\u3067\u3001\u304A\u5BA2\u69D8\u306E\u597D\u307F\u306B\u5408\u308F\u305B\u305F\u5E83\u544A\u3092\u6B62\u3081\u3089\u308C\u307E\u3059\u3002\u6B62\u3081\u3066\u3082\u3001\u5E83\u544A\u305D\u306E\u3082\u306E\u306F\u51FA\u307E\u3059\u3002\u30ED\u30B0\u30A4\u30F3\u3057\u306A\u3044\u3067\u6B62\u3081\u305F\u3068\u304D\u306F\u3001\u305D\u306E\u30D6\u30E9\u30A6\u30B6\u30FC\u3060\u3051\u306B\u52B9\u304D\u307E\u3059\u3002Cookie\u3092\u6D88\u3059\u3068\u5143\u306B\u623B\u308A\u307E\u3059\u3002"
};
const en$8 = {
  company: "Google LLC",
  service: "Google Ads",
  sent: [
    "The address (URL) of the page you view and of the page before it",
    "The date and time of your visit",
    "A number kept in your browser to recognise it (cookies whose names begin with \u201C_gcl_\u201D)",
    "A number that is added when you click an ad (gclid)",
    "Your IP address (the number of your internet connection)",
    "The kind of device and browser you use",
    "The products you view, your cart and what you buy (amount, order number)"
  ],
  shopPurpose: "To measure how well ads work, and to show ads to people interested in this shop",
  vendorPurpose: "To deliver ads, measure how well they work, prevent fraud and improve its services",
  optOutNote: "On Google\u2019s page you can stop personalised ads. You will still see ads. If you stop them without logging in, it works only in that browser, and clearing cookies undoes it."
};

var googleAds$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  disclosure: disclosure$8,
  en: en$8,
  globals: globals$5,
  ja: ja$8,
  kept: kept$8,
  rules: rules$8
});

"use strict";
const rules$7 = {
  id: "google-analytics",
  purposes: ["analytics"],
  hold: [
    // Tracker Radar: www, ssl and region1 exist today. The suffix covers new regions.
    { host: ".google-analytics.com" },
    // Tracker Radar: /g/collect on analytics.google.com and region1.analytics.google.com.
    { host: ".analytics.google.com", path: "/g/" },
    // The loader is shared by several products: only ids of Google Ads are not ours (c15t).
    { host: ".googletagmanager.com", path: "/gtag/", query: { id: ["!AW-", "!DC-"] } },
    // Hits that Google combines with its ad cookies, so google-ads lists them too.
    { host: "stats.g.doubleclick.net" },
    { host: [".google.com", ".google.co.jp"], path: "/ads/ga-audiences" }
  ],
  // Tracker Radar (lifetimes measured) and the Open Cookie Database. FPID and FPAU are left out,
  // because a server sets them as HttpOnly. FPLC is readable by scripts, so it can be erased:
  // https://www.simoahava.com/gtm-tips/cross-domain-tracking-server-side-fpid-cookie/
  cookies: [
    "_ga",
    "_ga_*",
    "_gid",
    "_gat*",
    "_dc_gtm_*",
    "_gali",
    "_gac_*",
    "AMP_TOKEN",
    "__utm*",
    "FPLC"
  ],
  // gtag is from gtag.js, the others from analytics.js and ga.js. dataLayer belongs to the Google signal.
  queues: ["gtag", "ga", "_gaq"],
  signal: "google"
};
const globals$4 = ["GoogleAnalyticsObject"];
const disclosure$7 = {
  checkedOn: "unknown",
  policyUrl: "https://policies.google.com/privacy?hl=ja",
  optOutUrl: "https://tools.google.com/dlpage/gaoptout?hl=ja",
  needsLogin: false,
  // "Users can also disable data collection with the add-on":
  // https://support.google.com/firebase/answer/9019185?hl=ja
  stops: "sending"
};
const kept$7 = [
  { name: "_ga", life: "2 years", use: "browser" },
  { name: "_ga_*", life: "2 years", use: "visit" },
  { name: "_gid", life: "24 hours", use: "browser" },
  { name: "_gat*", life: "60 seconds", use: "pace" },
  { name: "_dc_gtm_*", life: "60 seconds", use: "pace" },
  { name: "_gali", life: "30 seconds", use: "visit" },
  { name: "_gac_*", life: "90 days", use: "click" },
  { name: "AMP_TOKEN", life: "unknown", use: "browser" },
  { name: "__utma", life: "2 years", use: "browser" },
  { name: "__utmb", life: "30 minutes", use: "visit" },
  { name: "__utmc", life: "visit", use: "visit" },
  { name: "__utmz", life: "6 months", use: "origin" },
  { name: "FPLC", life: "20 hours", use: "browser" }
];
const ja$7 = {
  company: "Google LLC",
  service: "Google\u30A2\u30CA\u30EA\u30C6\u30A3\u30AF\u30B9",
  sent: [
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9\uFF08URL\uFF09\u3068\u3001\u305D\u306E\u524D\u306B\u898B\u3066\u3044\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9",
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u65E5\u6642",
    "\u30D6\u30E9\u30A6\u30B6\u30FC\u306B\u4FDD\u5B58\u3055\u308C\u308B\u76EE\u5370\u306E\u756A\u53F7\uFF08Cookie\u300C_gid\u300D\u3068\u3001\u540D\u524D\u304C\u300C_ga\u300D\u3067\u59CB\u307E\u308BCookie\uFF09",
    "\u30A4\u30F3\u30BF\u30FC\u30CD\u30C3\u30C8\u306E\u63A5\u7D9A\u5143\u306E\u756A\u53F7\uFF08IP\u30A2\u30C9\u30EC\u30B9\uFF09",
    "\u304A\u4F7F\u3044\u306E\u6A5F\u5668\u3084\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u7A2E\u985E",
    "\u753B\u9762\u306E\u5927\u304D\u3055\u3068\u3001\u8868\u793A\u306B\u4F7F\u3046\u8A00\u8449",
    "\u3053\u306E\u30B5\u30A4\u30C8\u3067\u306E\u64CD\u4F5C\u306E\u5185\u5BB9\uFF08\u62BC\u3057\u305F\u3068\u3053\u308D\u3001\u8CFC\u5165\u3057\u305F\u3082\u306E\uFF09"
  ],
  shopPurpose: "\u30B5\u30A4\u30C8\u304C\u3069\u3046\u4F7F\u308F\u308C\u3066\u3044\u308B\u304B\u3092\u77E5\u308A\u3001\u4F7F\u3044\u3084\u3059\u304F\u76F4\u3059\u305F\u3081",
  vendorPurpose: "\u30A2\u30AF\u30BB\u30B9\u89E3\u6790\uFF08\u30B5\u30A4\u30C8\u306E\u4F7F\u308F\u308C\u65B9\u306E\u96C6\u8A08\uFF09\u3092\u63D0\u4F9B\u3057\u3001\u7DAD\u6301\u3057\u3001\u6539\u5584\u3059\u308B\u305F\u3081",
  optOutNote: "Google\u304C\u914D\u3063\u3066\u3044\u308B\u30A2\u30C9\u30AA\u30F3\uFF08\u30D1\u30BD\u30B3\u30F3\u306E\u30D6\u30E9\u30A6\u30B6\u30FC\u306B\u8FFD\u52A0\u3059\u308B\u9053\u5177\uFF09\u3092\u4F7F\u3044\u307E\u3059\u3002\u8FFD\u52A0\u3059\u308B\u3068\u3001\u3069\u306E\u30B5\u30A4\u30C8\u304B\u3089\u3082Google\u30A2\u30CA\u30EA\u30C6\u30A3\u30AF\u30B9\u3078\u60C5\u5831\u304C\u9001\u3089\u308C\u306A\u304F\u306A\u308A\u307E\u3059\u3002\u8FFD\u52A0\u3057\u305F\u30D6\u30E9\u30A6\u30B6\u30FC\u3060\u3051\u306B\u52B9\u304D\u307E\u3059\u3002\u30B9\u30DE\u30FC\u30C8\u30D5\u30A9\u30F3\u3084\u30BF\u30D6\u30EC\u30C3\u30C8\u3067\u306F\u4F7F\u3048\u307E\u305B\u3093\u3002"
};
const en$7 = {
  company: "Google LLC",
  service: "Google Analytics",
  sent: [
    "The address (URL) of the page you view and of the page before it",
    "The date and time of your visit",
    "A number kept in your browser to recognise it (the cookie \u201C_gid\u201D and cookies whose names begin with \u201C_ga\u201D)",
    "Your IP address (the number of your internet connection)",
    "The kind of device and browser you use",
    "Your screen size and language",
    "What you do on this site (what you click, what you buy)"
  ],
  shopPurpose: "To learn how the site is used and make it easier to use",
  vendorPurpose: "To provide, maintain and improve its service that counts how sites are used",
  optOutNote: "Google offers an add-on for browsers on computers. With it, no site sends information to Google Analytics from that browser. It works only in the browser where you add it, and not on phones or tablets."
};

var googleAnalytics$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  disclosure: disclosure$7,
  en: en$7,
  globals: globals$4,
  ja: ja$7,
  kept: kept$7,
  rules: rules$7
});

"use strict";
const rules$6 = {
  id: "line",
  purposes: ["advertising"],
  hold: [
    // lytag.js also serves Yahoo! JAPAN's ads, so `yahoo-ads` lists its host too. torimochi is
    // LINE's own analytics (Tracker Radar).
    { host: ["tr.line.me", "tag.flvcdn.net", "torimochi.line-apps.com"] },
    // The share button comes from the same host, under /r/web/social-plugin/.
    // The base code uses the second host on pages without TLS (public repositories).
    { host: ["d.line-scdn.net", "d.line-cdn.net"], path: "/n/line_tag/" },
    { host: "d.line-scdn.net", path: "/n/_4/torimochi" }
  ],
  // Tracker Radar: the first two also with a tag's id appended. _ly_* come from lytag.js.
  cookies: ["__lt__cid*", "__lt__sid*", "_trmc*", "_ly_su", "_ly_c", "_ly_r"],
  // lt.js uses localStorage (Tracker Radar). We assume that the keys have the cookies' names.
  storage: ["__lt__*", "_ly_su", "_ly_c", "_ly_r"],
  // Judging by its name, this marks an opt-out, so it is safer to keep it.
  keep: ["_trmcdisabled2"],
  queues: ["_lt", "lytag"]
};
const globals$3 = ["_ltq", "lyDataLayer"];
const disclosure$6 = {
  checkedOn: "unknown",
  policyUrl: "https://www.lycorp.co.jp/ja/company/privacypolicy/",
  optOutUrl: "https://optout.tr.line.me/",
  needsLogin: false,
  // An industry opt-out stops targeted ads, not all ads (DDAI, http://www.ddai.info/optout).
  stops: "use"
};
const kept$6 = [
  { name: "__lt__cid*", life: "2 years", use: "browser" },
  { name: "__lt__sid*", life: "30 minutes", use: "visit" },
  { name: "_trmc*", life: "unknown", use: "visit" },
  { name: "_ly_su", life: "12 months", use: "browser" },
  { name: "_ly_c", life: "unknown", use: "click" },
  { name: "_ly_r", life: "unknown", use: "click" },
  { name: "__lt__*", life: "unknown", use: "browser", isStored: true },
  { name: "_ly_su", life: "erased", use: "browser", isStored: true },
  { name: "_ly_c", life: "erased", use: "click", isStored: true },
  { name: "_ly_r", life: "erased", use: "click", isStored: true },
  { name: "_ldbrbid", life: "unknown", use: "unknown", host: "line.me" }
];
const ja$6 = {
  // One company since October 2023: https://guide.line.me/privacy-policy_update/2023/ja/
  company: "LINE\u30E4\u30D5\u30FC\u682A\u5F0F\u4F1A\u793E",
  service: "LINE\u5E83\u544A\u3001LINE\u516C\u5F0F\u30A2\u30AB\u30A6\u30F3\u30C8",
  sent: [
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9\uFF08URL\uFF09\u3068\u3001\u305D\u306E\u524D\u306B\u898B\u3066\u3044\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9",
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u65E5\u6642",
    "\u30D6\u30E9\u30A6\u30B6\u30FC\u306B\u4FDD\u5B58\u3055\u308C\u308B\u76EE\u5370\u306E\u756A\u53F7\uFF08\u540D\u524D\u304C\u300C__lt__\u300D\u3067\u59CB\u307E\u308BCookie\uFF09",
    "\u30A4\u30F3\u30BF\u30FC\u30CD\u30C3\u30C8\u306E\u63A5\u7D9A\u5143\u306E\u756A\u53F7\uFF08IP\u30A2\u30C9\u30EC\u30B9\uFF09",
    "\u304A\u4F7F\u3044\u306E\u6A5F\u5668\u3084\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u7A2E\u985E",
    "\u4F1A\u54E1\u767B\u9332\u3092\u3057\u305F\u3053\u3068\u3001\u8CFC\u5165\u3092\u3057\u305F\u3053\u3068"
  ],
  shopPurpose: "LINE\u306B\u8F09\u305B\u305F\u5E83\u544A\u306E\u52B9\u679C\u3092\u6E2C\u308B\u305F\u3081\u3001\u307E\u305F\u5F53\u5E97\u306E\u5546\u54C1\u306B\u95A2\u5FC3\u306E\u3042\u308B\u65B9\u3078\u5E83\u544A\u3084\u304A\u77E5\u3089\u305B\u3092\u8868\u793A\u3059\u308B\u305F\u3081",
  vendorPurpose: "\u5E83\u544A\u3092\u5C4A\u3051\u3001\u305D\u306E\u52B9\u679C\u3092\u6E2C\u308A\u3001\u30B5\u30FC\u30D3\u30B9\u3092\u6539\u5584\u3059\u308B\u305F\u3081",
  // The way in the app: https://guide.line.me/ja/update/0004.html
  optOutNote: "LINE\u306E\u30DA\u30FC\u30B8\u3067\u3001\u304A\u5BA2\u69D8\u306E\u597D\u307F\u306B\u5408\u308F\u305B\u305F\u5E83\u544A\u3092\u6B62\u3081\u3089\u308C\u307E\u3059\u3002\u30ED\u30B0\u30A4\u30F3\u306F\u5FC5\u8981\u3042\u308A\u307E\u305B\u3093\u3002\u6B62\u3081\u3066\u3082\u3001\u5E83\u544A\u305D\u306E\u3082\u306E\u306F\u51FA\u307E\u3059\u3002\u305D\u306E\u30D6\u30E9\u30A6\u30B6\u30FC\u3060\u3051\u306B\u52B9\u304D\u307E\u3059\u3002Cookie\u3092\u6D88\u3059\u3068\u5143\u306B\u623B\u308A\u307E\u3059\u3002LINE\u30A2\u30D7\u30EA\u306E\u4E2D\u306E\u5E83\u544A\u306F\u3001\u30A2\u30D7\u30EA\u306E\u300C\u30DB\u30FC\u30E0\u300D\u2192\u300C\u8A2D\u5B9A\u300D\u2192\u300C\u30D7\u30E9\u30A4\u30D0\u30B7\u30FC\u7BA1\u7406\u300D\u2192\u300C\u5E83\u544A\u306E\u8A2D\u5B9A\u300D\u3067\u6B62\u3081\u307E\u3059\u3002"
};
const en$6 = {
  company: "LY Corporation (LINE\u30E4\u30D5\u30FC\u682A\u5F0F\u4F1A\u793E)",
  service: "LINE Ads, LINE Official Account",
  sent: [
    "The address (URL) of the page you view and of the page before it",
    "The date and time of your visit",
    "A number kept in your browser to recognise it (cookies whose names begin with \u201C__lt__\u201D)",
    "Your IP address (the number of your internet connection)",
    "The kind of device and browser you use",
    "That you signed up as a member, that you bought something"
  ],
  shopPurpose: "To measure how well ads on LINE work, and to send ads and news to people interested in this shop",
  vendorPurpose: "To deliver ads, measure how well they work and improve its services",
  optOutNote: "On LINE\u2019s page you can stop personalised ads, without logging in. You will still see ads. It works only in that browser, and clearing cookies undoes it. For ads inside the LINE app, open Home, Settings, Privacy, Ad settings in the app."
};

var line$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  disclosure: disclosure$6,
  en: en$6,
  globals: globals$3,
  ja: ja$6,
  kept: kept$6,
  rules: rules$6
});

"use strict";
const rules$5 = {
  id: "meta",
  purposes: ["advertising"],
  hold: [
    // DuckDuckGo's blocklist. The first segment is a language (/ja_JP/). sdk.js and all.js next
    // to them are for log-in and share buttons, and are not held.
    { host: "connect.facebook.net", path: ["/*/fbevents.js", "/*/fbds.js", "/signals/"] },
    // Tracker Radar (/tr, /tr/, /fr/b.php). The rest of the host is Facebook itself.
    { host: ".facebook.com", path: ["/tr$", "/tr/", "/fr/b.php", "/privacy_sandbox/"] }
  ],
  // After `consent revoke` it requests nothing else (tried with v2.9.170).
  early: [{ host: "connect.facebook.net", path: "/*/fbevents.js" }],
  // Tracker Radar; td-js-sdk.
  cookies: ["_fbp", "_fbc"],
  storage: ["lastExternalReferrer*"],
  queues: ["fbq", "_fbq"],
  signal: "meta"
};
const disclosure$5 = {
  checkedOn: "unknown",
  policyUrl: "https://www.facebook.com/privacy/policy",
  optOutUrl: "https://accountscenter.facebook.com/ad_preferences",
  needsLogin: true,
  // The setting controls which information ads may use. Ads cannot be hidden entirely:
  // https://www.facebook.com/help/247395082112892
  stops: "use"
};
const kept$5 = [
  { name: "_fbp", life: "90 days", use: "browser" },
  { name: "_fbc", life: "unknown", use: "click" },
  { name: "lastExternalReferrer*", life: "erased", use: "origin", isStored: true },
  { name: "fr", life: "90 days", use: "ads", host: "facebook.com" },
  { name: "datr", life: "2 years", use: "browser", host: "facebook.com" },
  { name: "sb", life: "2 years", use: "browser", host: "facebook.com" }
];
const ja$5 = {
  company: "Meta Platforms, Inc.",
  service: "Facebook\u30FBInstagram\u306E\u5E83\u544A",
  sent: [
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9\uFF08URL\uFF09\u3068\u3001\u305D\u306E\u524D\u306B\u898B\u3066\u3044\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9",
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u65E5\u6642",
    "\u30D6\u30E9\u30A6\u30B6\u30FC\u306B\u4FDD\u5B58\u3055\u308C\u308B\u76EE\u5370\u306E\u756A\u53F7\uFF08Cookie\u300C_fbp\u300D\u300C_fbc\u300D\uFF09",
    "\u30A4\u30F3\u30BF\u30FC\u30CD\u30C3\u30C8\u306E\u63A5\u7D9A\u5143\u306E\u756A\u53F7\uFF08IP\u30A2\u30C9\u30EC\u30B9\uFF09",
    "\u304A\u4F7F\u3044\u306E\u6A5F\u5668\u3084\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u7A2E\u985E",
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u5546\u54C1\u3001\u30AB\u30FC\u30C8\u306E\u4E2D\u8EAB\u3001\u8CFC\u5165\u306E\u5185\u5BB9\uFF08\u5546\u54C1\u3001\u91D1\u984D\uFF09",
    "\u5143\u306E\u6587\u5B57\u304C\u308F\u304B\u3089\u306A\u3044\u5F62\u306B\u5909\u3048\u305F\u30E1\u30FC\u30EB\u30A2\u30C9\u30EC\u30B9\u3068\u96FB\u8A71\u756A\u53F7\uFF08\u5F53\u5E97\u304C\u8A2D\u5B9A\u3057\u3066\u3044\u308B\u5834\u5408\u3060\u3051\uFF09"
  ],
  shopPurpose: "Facebook\u30FBInstagram\u306B\u8F09\u305B\u305F\u5E83\u544A\u306E\u52B9\u679C\u3092\u6E2C\u308B\u305F\u3081\u3002\u307E\u305F\u3001\u5F53\u5E97\u306E\u5546\u54C1\u306B\u95A2\u5FC3\u306E\u3042\u308B\u65B9\u3078\u5E83\u544A\u3092\u8868\u793A\u3059\u308B\u305F\u3081",
  vendorPurpose: "\u5E83\u544A\u3092\u5C4A\u3051\u3066\u52B9\u679C\u3092\u6E2C\u308A\u3001Meta\u793E\u306E\u88FD\u54C1\u3092\u63D0\u4F9B\u3057\u3001\u6539\u5584\u3057\u3001\u5B89\u5168\u306B\u4FDD\u3064\u305F\u3081",
  optOutNote: "Meta\u306E\u30DA\u30FC\u30B8\u3067\u5E83\u544A\u306E\u8A2D\u5B9A\u3092\u5909\u3048\u3089\u308C\u308B\u306E\u306F\u3001Facebook\u304BInstagram\u306E\u4F1A\u54E1\u3060\u3051\u3067\u3059\u3002\u30ED\u30B0\u30A4\u30F3\u304C\u5FC5\u8981\u3067\u3059\u3002\u5909\u3048\u3066\u3082\u3001\u5E83\u544A\u305D\u306E\u3082\u306E\u306F\u51FA\u307E\u3059\u3002\u4F1A\u54E1\u3067\u306A\u3044\u65B9\u306F\u3001\u3053\u306E\u30B5\u30A4\u30C8\u306E\u8A2D\u5B9A\u3067\u6B62\u3081\u3066\u304F\u3060\u3055\u3044\u3002"
};
const en$5 = {
  company: "Meta Platforms, Inc.",
  service: "Ads on Facebook and Instagram",
  sent: [
    "The address (URL) of the page you view and of the page before it",
    "The date and time of your visit",
    "A number kept in your browser to recognise it (the cookies \u201C_fbp\u201D and \u201C_fbc\u201D)",
    "Your IP address (the number of your internet connection)",
    "The kind of device and browser you use",
    "The products you view, your cart and what you buy (products, amount)",
    "Your email address and phone number, scrambled so that nobody can read them (only if this shop has set it so)"
  ],
  shopPurpose: "To measure how well ads on Facebook and Instagram work, and to show ads to people interested in this shop",
  vendorPurpose: "To deliver ads, measure how well they work, and provide, improve and secure Meta\u2019s products",
  optOutNote: "Meta\u2019s page lets you change your ad settings only after you log in to Facebook or Instagram. You will still see ads. If you are not a member, refusing here on this site is the only way to stop it."
};

var meta$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  disclosure: disclosure$5,
  en: en$5,
  ja: ja$5,
  kept: kept$5,
  rules: rules$5
});

"use strict";
const rules$4 = {
  id: "microad",
  purposes: ["advertising"],
  // DuckDuckGo's blocklist blocks microad.jp entirely, Ghostery microad.net. The company's own site
  // is on microad.co.jp.
  hold: [{ host: [".microad.jp", ".microad.net"] }],
  // The opt-out page that shops link to.
  never: [{ host: "send.microad.jp", path: "/w3c/" }],
  // Tracker Radar. `mtcn` and `cookietest` are left out: they are erased right after a test whether
  // cookies work, and a shop might well use these names.
  cookies: ["universe_aid", "_unv_aid", "_unv_id"],
  // From td_<xx>_access.js. The page calls microadTd.<XX>.start() right after it. track.js, which a page of
  // UNIVERSE calls by microAdUniverseTracker.
  defines: ["microadTd", "microAdUniverseTracker"]
};
const globals$2 = [
  "microad_blade_jp",
  "blade_co_account_id",
  "blade_group_id"
];
const disclosure$4 = {
  checkedOn: "unknown",
  policyUrl: "https://www.microad.co.jp/utility/privacy.php",
  optOutUrl: "unknown",
  needsLogin: "unknown",
  // After the button is pressed, ads are no longer based on behaviour (2012):
  // https://internet.watch.impress.co.jp/docs/news/519109.html
  stops: "use"
};
const kept$4 = [
  { name: "universe_aid", life: "90 days", use: "browser" },
  { name: "_unv_aid", life: "90 days", use: "browser" },
  { name: "_unv_id", life: "60 minutes", use: "browser" }
];
const ja$4 = {
  company: "\u682A\u5F0F\u4F1A\u793E\u30DE\u30A4\u30AF\u30ED\u30A2\u30C9",
  service: "UNIVERSE Ads\uFF08\u65E7 MicroAd BLADE\uFF09",
  // What tags collect: https://universe-entry.microad.co.jp/html/privacy_jp.html
  sent: [
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9\uFF08URL\uFF09\u3068\u3001\u305D\u306E\u524D\u306B\u898B\u3066\u3044\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9",
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u65E5\u6642",
    "\u30D6\u30E9\u30A6\u30B6\u30FC\u306B\u4FDD\u5B58\u3055\u308C\u308B\u76EE\u5370\u306E\u756A\u53F7\uFF08Cookie\u300Cuniverse_aid\u300D\u300C_unv_aid\u300D\u300C_unv_id\u300D\uFF09",
    "\u5E83\u544A\u306E\u305F\u3081\u306B\u304A\u4F7F\u3044\u306E\u6A5F\u5668\u306B\u4ED8\u3051\u3089\u308C\u305F\u756A\u53F7\uFF08\u5E83\u544A\u8B58\u5225\u5B50\uFF09",
    "\u30A4\u30F3\u30BF\u30FC\u30CD\u30C3\u30C8\u306E\u63A5\u7D9A\u5143\u306E\u756A\u53F7\uFF08IP\u30A2\u30C9\u30EC\u30B9\uFF09",
    "\u304A\u4F7F\u3044\u306E\u6A5F\u5668\u3084\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u7A2E\u985E",
    "\u8CFC\u5165\u3092\u3057\u305F\u3053\u3068\u3068\u3001\u305D\u306E\u5185\u5BB9"
  ],
  shopPurpose: "\u5E83\u544A\u306E\u52B9\u679C\u3092\u6E2C\u308B\u305F\u3081\u3001\u307E\u305F\u5F53\u5E97\u306E\u5546\u54C1\u306B\u95A2\u5FC3\u306E\u3042\u308B\u65B9\u3078\u5E83\u544A\u3092\u8868\u793A\u3059\u308B\u305F\u3081",
  vendorPurpose: "\u5E83\u544A\u3092\u5C4A\u3051\u3001\u305D\u306E\u52B9\u679C\u3092\u6E2C\u308A\u3001\u8CA9\u58F2\u306B\u5F79\u7ACB\u3064\u5206\u6790\u3092\u3059\u308B\u305F\u3081",
  optOutNote: "\u30DE\u30A4\u30AF\u30ED\u30A2\u30C9\u306E\u30DA\u30FC\u30B8\u304C\u4ECA\u3082\u4F7F\u3048\u308B\u304B\u3069\u3046\u304B\u306F\u3001\u78BA\u8A8D\u3067\u304D\u3066\u3044\u307E\u305B\u3093\u3002\u4F7F\u3048\u305F\u5834\u5408\u3082\u3001\u6B62\u307E\u308B\u306E\u306F\u304A\u5BA2\u69D8\u306E\u597D\u307F\u306B\u5408\u308F\u305B\u305F\u5E83\u544A\u3067\u3001\u5E83\u544A\u305D\u306E\u3082\u306E\u306F\u51FA\u307E\u3059\u3002\u78BA\u304B\u306B\u65AD\u308B\u306B\u306F\u3001\u3053\u306E\u30B5\u30A4\u30C8\u306E\u8A2D\u5B9A\u3067\u65AD\u3063\u3066\u304F\u3060\u3055\u3044\u3002"
};
const en$4 = {
  company: "MicroAd, Inc. (\u682A\u5F0F\u4F1A\u793E\u30DE\u30A4\u30AF\u30ED\u30A2\u30C9)",
  service: "UNIVERSE Ads (formerly MicroAd BLADE)",
  sent: [
    "The address (URL) of the page you view and of the page before it",
    "The date and time of your visit",
    "A number kept in your browser to recognise it (the cookies \u201Cuniverse_aid\u201D, \u201C_unv_aid\u201D and \u201C_unv_id\u201D)",
    "A number given to your device for advertising (advertising ID)",
    "Your IP address (the number of your internet connection)",
    "The kind of device and browser you use",
    "That you bought something, and what it was"
  ],
  shopPurpose: "To measure how well ads work, and to show ads to people interested in this shop",
  vendorPurpose: "To deliver ads, measure how well they work and analyse markets",
  optOutNote: "We could not confirm that MicroAd\u2019s page still works. Where it does, it stops personalised ads, and you will still see ads. To be sure, refuse here on this site."
};

var microad$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  disclosure: disclosure$4,
  en: en$4,
  globals: globals$2,
  ja: ja$4,
  kept: kept$4,
  rules: rules$4
});

"use strict";
const rules$3 = {
  id: "microsoft",
  // Clarity is analytics, but shares its ids with the ads (c.bing.com), so one consent covers both.
  purposes: ["advertising"],
  hold: [
    // Tracker Radar; bat.r.msn.com from Ghostery. bing.com itself also serves maps.
    { host: ["bat.bing.com", "bat.bing.net", "c.bing.com", ".clarity.ms", "bat.r.msn.com"] },
    // Ghostery: the old adCenter tag.
    { host: "flex.msn.com", path: "/mstag/" }
  ],
  // Tracker Radar (_uetsid, _uetvid, _clck, _clsk measured); tarteaucitron (_uetmsclkid).
  cookies: ["_uet*", "_clck", "_clsk"],
  storage: ["_uet*", "_cltk"],
  // `defines` does not list UET itself, because the base code creates it in an onload.
  queues: ["uetq", "clarity"],
  signal: "microsoft"
};
const globals$1 = ["UET"];
const disclosure$3 = {
  checkedOn: "unknown",
  policyUrl: "https://privacy.microsoft.com/ja-jp/privacystatement",
  optOutUrl: "https://account.microsoft.com/privacy/ad-settings/signedout",
  needsLogin: false,
  // If signed out, the choice is a cookie, which is lost when cookies are cleared:
  // https://support.microsoft.com/it-it/topic/annunci-personalizzati-e-privacy-4527dbbc-0d52-44cf-8ced-7c7f755b6691
  stops: "use"
};
const kept$3 = [
  { name: "_uetsid", life: "24 hours", use: "visit" },
  { name: "_uetvid", life: "390 days", use: "browser" },
  { name: "_uetmsclkid", life: "unknown", use: "click" },
  { name: "_uetuid", life: "unknown", use: "browser" },
  { name: "_clck", life: "12 months", use: "browser" },
  { name: "_clsk", life: "24 hours", use: "visit" },
  { name: "_uet*", life: "unknown", use: "browser", isStored: true },
  { name: "_cltk", life: "visit", use: "visit", isStored: true },
  { name: "MUID", life: "unknown", use: "browser", host: "bing.com" },
  { name: "ANONCHK", life: "unknown", use: "unknown", host: "clarity.ms" }
];
const ja$3 = {
  company: "Microsoft Corporation",
  service: "Microsoft \u5E83\u544A\u3001Microsoft Clarity",
  sent: [
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9\uFF08URL\uFF09\u3068\u3001\u305D\u306E\u524D\u306B\u898B\u3066\u3044\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9",
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u65E5\u6642",
    "\u30D6\u30E9\u30A6\u30B6\u30FC\u306B\u4FDD\u5B58\u3055\u308C\u308B\u76EE\u5370\u306E\u756A\u53F7\uFF08Cookie\u300C_clck\u300D\u300C_clsk\u300D\u3068\u3001\u540D\u524D\u304C\u300C_uet\u300D\u3067\u59CB\u307E\u308BCookie\uFF09",
    "\u5E83\u544A\u3092\u62BC\u3057\u305F\u3068\u304D\u306B\u4ED8\u304F\u756A\u53F7\uFF08msclkid\uFF09",
    "\u30A4\u30F3\u30BF\u30FC\u30CD\u30C3\u30C8\u306E\u63A5\u7D9A\u5143\u306E\u756A\u53F7\uFF08IP\u30A2\u30C9\u30EC\u30B9\uFF09",
    "\u304A\u4F7F\u3044\u306E\u6A5F\u5668\u3084\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u7A2E\u985E",
    "\u8CFC\u5165\u3092\u3057\u305F\u3053\u3068\u3068\u3001\u305D\u306E\u5185\u5BB9",
    "\u753B\u9762\u3067\u306E\u64CD\u4F5C\u306E\u8A18\u9332\uFF08\u5F53\u5E97\u304CClarity\u3092\u4F7F\u3063\u3066\u3044\u308B\u5834\u5408\u3060\u3051\uFF09"
  ],
  shopPurpose: "Microsoft\uFF08Bing\uFF09\u306B\u8F09\u305B\u305F\u5E83\u544A\u306E\u52B9\u679C\u3092\u6E2C\u308B\u305F\u3081\u3001\u307E\u305F\u4F7F\u3044\u3084\u3059\u3044\u753B\u9762\u306B\u6539\u5584\u3059\u308B\u305F\u3081",
  vendorPurpose: "\u5E83\u544A\u3092\u5C4A\u3051\u3001\u305D\u306E\u52B9\u679C\u3092\u6E2C\u308A\u3001\u30B5\u30FC\u30D3\u30B9\u3092\u63D0\u4F9B\u3057\u3001\u6539\u5584\u3059\u308B\u305F\u3081",
  optOutNote: "Microsoft\u306E\u30DA\u30FC\u30B8\u3067\u3001\u304A\u5BA2\u69D8\u306E\u597D\u307F\u306B\u5408\u308F\u305B\u305F\u5E83\u544A\u3092\u6B62\u3081\u3089\u308C\u307E\u3059\u3002\u30ED\u30B0\u30A4\u30F3\u306F\u5FC5\u8981\u3042\u308A\u307E\u305B\u3093\u3002\u6B62\u3081\u3066\u3082\u3001\u5E83\u544A\u305D\u306E\u3082\u306E\u306F\u51FA\u307E\u3059\u3002\u30ED\u30B0\u30A4\u30F3\u3057\u306A\u3044\u3067\u6B62\u3081\u305F\u3068\u304D\u306F\u3001\u305D\u306E\u30D6\u30E9\u30A6\u30B6\u30FC\u3060\u3051\u306B\u52B9\u304D\u307E\u3059\u3002Cookie\u3092\u6D88\u3059\u3068\u5143\u306B\u623B\u308A\u307E\u3059\u3002\u305D\u306E\u30DA\u30FC\u30B8\u3067\u9078\u3079\u308B\u306E\u306F\u3001\u5E83\u544A\u306E\u3053\u3068\u3060\u3051\u3067\u3059\u3002"
};
const en$3 = {
  company: "Microsoft Corporation",
  service: "Microsoft Advertising, Microsoft Clarity",
  sent: [
    "The address (URL) of the page you view and of the page before it",
    "The date and time of your visit",
    "A number kept in your browser to recognise it (the cookies \u201C_clck\u201D and \u201C_clsk\u201D, and cookies whose names begin with \u201C_uet\u201D)",
    "A number that is added when you click an ad (msclkid)",
    "Your IP address (the number of your internet connection)",
    "The kind of device and browser you use",
    "That you bought something, and what it was",
    "A record of what you do on the screen (clicking, scrolling; only if this shop uses Clarity)"
  ],
  shopPurpose: "To measure how well ads on Microsoft (Bing) work, and to make the pages easier to use",
  vendorPurpose: "To deliver ads, measure how well they work, and provide and improve its services",
  optOutNote: "On Microsoft\u2019s page you can stop personalised ads, without logging in. You will still see ads. If you stop them without logging in, it works only in that browser, and clearing cookies undoes it. That page is about ads only."
};

var microsoft$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  disclosure: disclosure$3,
  en: en$3,
  globals: globals$1,
  ja: ja$3,
  kept: kept$3,
  rules: rules$3
});

"use strict";
const rules$2 = {
  id: "smartnews",
  purposes: ["advertising"],
  // Tracker Radar: cdn, i, i6; public repositories: api, a6, log.
  hold: [{ host: ".smartnews-ads.com" }],
  // The opt-out and information site.
  never: [{ host: ["www.smartnews-ads.com", "smartnews-ads.com"] }],
  // Tracker Radar (snexid measured); snexid_r in public repositories.
  cookies: ["snexid", "snexid_r"],
  // pixel.js uses localStorage (Tracker Radar); we assume that the key has the cookie's name.
  storage: ["snexid*"],
  queues: ["SmartnewsAds.p"]
};
const disclosure$2 = {
  checkedOn: "unknown",
  // The policy for what SmartNews Ads collects through pixels on other sites.
  policyUrl: "https://ads.smartnews.com/bm/public/data-policy/v6.0/index.html",
  optOutUrl: "https://www.smartnews-ads.com/optout/",
  needsLogin: false,
  // The page has a button that turns targeted ads off; ids of phones have to be turned off on the phone.
  stops: "use"
};
const kept$2 = [
  { name: "snexid", life: "2 years", use: "browser" },
  { name: "snexid_r", life: "unknown", use: "browser" },
  { name: "snexid*", life: "unknown", use: "browser", isStored: true }
];
const ja$2 = {
  company: "\u30B9\u30DE\u30FC\u30C8\u30CB\u30E5\u30FC\u30B9\u682A\u5F0F\u4F1A\u793E",
  service: "SmartNews Ads\uFF08\u30B9\u30DE\u30FC\u30C8\u30CB\u30E5\u30FC\u30B9\u306E\u5E83\u544A\uFF09",
  sent: [
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9\uFF08URL\uFF09\u3068\u3001\u305D\u306E\u524D\u306B\u898B\u3066\u3044\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9",
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u65E5\u6642",
    "\u30D6\u30E9\u30A6\u30B6\u30FC\u306B\u4FDD\u5B58\u3055\u308C\u308B\u76EE\u5370\u306E\u756A\u53F7\uFF08Cookie\u300Csnexid\u300D\uFF09",
    "\u30A4\u30F3\u30BF\u30FC\u30CD\u30C3\u30C8\u306E\u63A5\u7D9A\u5143\u306E\u756A\u53F7\uFF08IP\u30A2\u30C9\u30EC\u30B9\uFF09",
    "\u304A\u4F7F\u3044\u306E\u6A5F\u5668\u3084\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u7A2E\u985E",
    "\u8CFC\u5165\u3092\u3057\u305F\u3053\u3068\u3068\u3001\u305D\u306E\u5185\u5BB9"
  ],
  shopPurpose: "SmartNews\u306B\u8F09\u305B\u305F\u5E83\u544A\u306E\u52B9\u679C\u3092\u6E2C\u308B\u305F\u3081\u3001\u307E\u305F\u5F53\u5E97\u306E\u5546\u54C1\u306B\u95A2\u5FC3\u306E\u3042\u308B\u65B9\u3078\u5E83\u544A\u3092\u8868\u793A\u3059\u308B\u305F\u3081",
  vendorPurpose: "\u5E83\u544A\u3092\u5C4A\u3051\u3001\u305D\u306E\u52B9\u679C\u3092\u6E2C\u308B\u305F\u3081",
  optOutNote: "\u30B9\u30DE\u30FC\u30C8\u30CB\u30E5\u30FC\u30B9\u306E\u30DA\u30FC\u30B8\u306E\u300C\u7121\u52B9\u5316\u300D\u30DC\u30BF\u30F3\u3067\u3001\u304A\u5BA2\u69D8\u306E\u597D\u307F\u306B\u5408\u308F\u305B\u305F\u5E83\u544A\u3092\u6B62\u3081\u3089\u308C\u307E\u3059\u3002\u30ED\u30B0\u30A4\u30F3\u306F\u5FC5\u8981\u3042\u308A\u307E\u305B\u3093\u3002\u6B62\u3081\u3066\u3082\u3001\u5E83\u544A\u305D\u306E\u3082\u306E\u306F\u51FA\u307E\u3059\u3002\u305D\u306E\u30D6\u30E9\u30A6\u30B6\u30FC\u3060\u3051\u306B\u52B9\u304D\u307E\u3059\u3002Cookie\u3092\u6D88\u3059\u3068\u5143\u306B\u623B\u308A\u307E\u3059\u3002\u30A2\u30D7\u30EA\u306E\u5E83\u544A\u306F\u3001iPhone\u3084Android\u306E\u8A2D\u5B9A\u3067\u5225\u306B\u6B62\u3081\u307E\u3059\u3002"
};
const en$2 = {
  company: "SmartNews, Inc. (\u30B9\u30DE\u30FC\u30C8\u30CB\u30E5\u30FC\u30B9\u682A\u5F0F\u4F1A\u793E)",
  service: "SmartNews Ads",
  sent: [
    "The address (URL) of the page you view and of the page before it",
    "The date and time of your visit",
    "A number kept in your browser to recognise it (the cookie \u201Csnexid\u201D)",
    "Your IP address (the number of your internet connection)",
    "The kind of device and browser you use",
    "That you bought something, and what it was"
  ],
  shopPurpose: "To measure how well ads on SmartNews work, and to show ads to people interested in this shop",
  vendorPurpose: "To deliver ads and measure how well they work",
  optOutNote: "A button on SmartNews\u2019s page stops personalised ads, without logging in. You will still see ads. It works only in that browser, and clearing cookies undoes it. For ads in apps, use the settings of your iPhone or Android phone."
};

var smartnews$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  disclosure: disclosure$2,
  en: en$2,
  ja: ja$2,
  kept: kept$2,
  rules: rules$2
});

"use strict";
const rules$1 = {
  id: "x",
  purposes: ["advertising"],
  hold: [
    // Tracker Radar; analytics.x.com from public repositories.
    {
      host: [
        "static.ads-twitter.com",
        "analytics.twitter.com",
        "analytics.x.com",
        "ads-api.twitter.com"
      ]
    },
    // Tracker Radar. All other paths of t.co are short links.
    { host: "t.co", path: ["/i/adsct", "/1/i/adsct"] },
    // Ghostery. widgets.js in the same place shows posts.
    { host: "platform.twitter.com", path: "/oct.js" }
  ],
  // td-js-sdk; a published cookie inventory.
  cookies: ["_twpid", "_twsid", "_twclid"],
  queues: ["twq"],
  // For twttr.conversion.trackPid of oct.js. widgets.js, which is never held, creates a twttr too.
  defines: ["twttr.conversion"]
};
const disclosure$1 = {
  checkedOn: "unknown",
  policyUrl: "https://x.com/ja/privacy",
  optOutUrl: "https://help.x.com/ja/safety-and-security/privacy-controls-for-tailored-ads",
  // The page needs no log-in; the setting of an account does.
  needsLogin: "partly",
  // The page is about personalised ads, not about all ads or about what sites send.
  stops: "use"
};
const kept$1 = [
  { name: "_twpid", life: "13 months", use: "browser" },
  { name: "_twsid", life: "unknown", use: "visit" },
  { name: "_twclid", life: "unknown", use: "click" },
  { name: "muc_ads", life: "unknown", use: "ads", host: "t.co" }
];
const ja$1 = {
  company: "X Corp.\uFF08\u65E7 Twitter, Inc.\uFF09",
  service: "X\uFF08\u65E7Twitter\uFF09\u306E\u5E83\u544A",
  sent: [
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9\uFF08URL\uFF09\u3068\u3001\u305D\u306E\u524D\u306B\u898B\u3066\u3044\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9",
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u65E5\u6642",
    "\u30D6\u30E9\u30A6\u30B6\u30FC\u306B\u4FDD\u5B58\u3055\u308C\u308B\u76EE\u5370\u306E\u756A\u53F7\uFF08Cookie\u300C_twpid\u300D\u300C_twsid\u300D\uFF09",
    "\u5E83\u544A\u3092\u62BC\u3057\u305F\u3068\u304D\u306B\u4ED8\u304F\u756A\u53F7\uFF08twclid\uFF09",
    "\u30A4\u30F3\u30BF\u30FC\u30CD\u30C3\u30C8\u306E\u63A5\u7D9A\u5143\u306E\u756A\u53F7\uFF08IP\u30A2\u30C9\u30EC\u30B9\uFF09",
    "\u304A\u4F7F\u3044\u306E\u6A5F\u5668\u3084\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u7A2E\u985E",
    "\u753B\u9762\u306E\u5927\u304D\u3055\u3001\u8868\u793A\u306B\u4F7F\u3046\u8A00\u8449\u3001\u6642\u523B\u306E\u8A2D\u5B9A",
    "\u8CFC\u5165\u3092\u3057\u305F\u3053\u3068\u3068\u3001\u305D\u306E\u5185\u5BB9"
  ],
  shopPurpose: "X\u306B\u8F09\u305B\u305F\u5E83\u544A\u306E\u52B9\u679C\u3092\u6E2C\u308B\u305F\u3081\u3001\u307E\u305F\u5F53\u5E97\u306E\u5546\u54C1\u306B\u95A2\u5FC3\u306E\u3042\u308B\u65B9\u3078\u5E83\u544A\u3092\u8868\u793A\u3059\u308B\u305F\u3081",
  vendorPurpose: "\u5E83\u544A\u3092\u5C4A\u3051\u3001\u305D\u306E\u52B9\u679C\u3092\u6E2C\u308A\u3001\u30B5\u30FC\u30D3\u30B9\u3092\u6539\u5584\u3059\u308B\u305F\u3081",
  optOutNote: "X\u306E\u8AAC\u660E\u30DA\u30FC\u30B8\u304C\u958B\u304D\u307E\u3059\u3002X\u306E\u4F1A\u54E1\u306E\u65B9\u306F\u3001\u30ED\u30B0\u30A4\u30F3\u3057\u3066\u8A2D\u5B9A\u3092\u5909\u3048\u308B\u3068\u3001\u304A\u5BA2\u69D8\u306E\u597D\u307F\u306B\u5408\u308F\u305B\u305F\u5E83\u544A\u3092\u6B62\u3081\u3089\u308C\u307E\u3059\u3002\u6B62\u3081\u3066\u3082\u3001\u5E83\u544A\u305D\u306E\u3082\u306E\u306F\u51FA\u307E\u3059\u3002"
};
const en$1 = {
  company: "X Corp. (formerly Twitter, Inc.)",
  service: "Ads on X (formerly Twitter)",
  sent: [
    "The address (URL) of the page you view and of the page before it",
    "The date and time of your visit",
    "A number kept in your browser to recognise it (the cookies \u201C_twpid\u201D and \u201C_twsid\u201D)",
    "A number that is added when you click an ad (twclid)",
    "Your IP address (the number of your internet connection)",
    "The kind of device and browser you use",
    "Your screen size, language and time zone",
    "That you bought something, and what it was"
  ],
  shopPurpose: "To measure how well ads on X work, and to show ads to people interested in this shop",
  vendorPurpose: "To deliver ads, measure how well they work and improve its services",
  optOutNote: "A page of X opens that explains the settings. You can read it without logging in. Members of X can log in and stop personalised ads. You will still see ads."
};

var x$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  disclosure: disclosure$1,
  en: en$1,
  ja: ja$1,
  kept: kept$1,
  rules: rules$1
});

"use strict";
const rules = {
  id: "yahoo-ads",
  purposes: ["advertising"],
  hold: [
    // lytag.js also serves LINE's ads, so `line` lists this host too. Only this host: LINE's
    // videos come from line-home.flvcdn.net. yads is for pages that show ads. Tracker Radar, except
    // b90, b.yjtag, yjtag and cksync (public repositories).
    {
      host: [
        "tag.flvcdn.net",
        "am.yahoo.co.jp",
        "apm.yahoo.co.jp",
        "b0.yahoo.co.jp",
        "b90.yahoo.co.jp",
        "b91.yahoo.co.jp",
        "b92.yahoo.co.jp",
        "b97.yahoo.co.jp",
        "b98.yahoo.co.jp",
        "b99.yahoo.co.jp",
        "cksync.yahoo.co.jp",
        "yads.yahoo.co.jp",
        ".yjtag.yahoo.co.jp",
        ".yjtag.jp",
        "yads.c.yimg.jp"
      ]
    },
    // The rest of s.yimg.jp is shared, and has images and log-in buttons.
    { host: "s.yimg.jp", path: "/images/listing/tool/" }
  ],
  // Tracker Radar (_yjsu_yjad, _ly_su measured), the ytag.js source (_ycl_*), td-js-sdk (_ly_*, _yjr_yjad):
  // https://ads-developers.yahoo.co.jp/developercenter/ja/announcement/212358.html
  cookies: [
    "_yjsu_yjad",
    "_yjr_yjad",
    "_ycl_yjad",
    "_ycl*_aw",
    "_ycl_t_*",
    "_ts_yjad",
    "_ly_su",
    "_ly_c",
    "_ly_r"
  ],
  // ytag and lytag can keep copies outside of cookies; we assume that they have the cookies' names.
  storage: ["_ycl_*", "_ycl*_aw", "_yjsu_*", "_yjr_*", "_ly_su", "_ly_c", "_ly_r"],
  queues: ["ytag", "lytag"]
};
const globals = [
  "yjDataLayer",
  "lyDataLayer",
  "yahoo_conversion_id",
  "yahoo_conversion_label",
  "yahoo_conversion_value",
  "yahoo_ss_retargeting_id",
  "yahoo_ss_retargeting",
  "yahoo_sstag_custom_params",
  "yahoo_retargeting_id",
  "yahoo_retargeting_label",
  "yahoo_retargeting_page_type",
  "yahoo_retargeting_items",
  "yahoo_ydn_conv_io",
  "yahoo_ydn_conv_label",
  "yahoo_ydn_conv_transaction_id",
  "yahoo_ydn_conv_amount",
  "yahoo_ydn_conv_value"
];
const disclosure = {
  checkedOn: "unknown",
  policyUrl: "https://www.lycorp.co.jp/ja/company/privacypolicy/",
  // This page is for data from other sites, which the settings of a Yahoo! JAPAN ID do not cover
  // (https://eczine.jp/news/detail/13253).
  optOutUrl: "https://btoptout.yahoo.co.jp/optout/index.html",
  needsLogin: false,
  // Users can "halt the use" of what was collected:
  // https://ads-help.yahoo.co.jp/yahooads/ydn/articledetail?lan=en&aid=585
  stops: "use"
};
const kept = [
  { name: "_yjsu_yjad", life: "12 months", use: "browser" },
  { name: "_yjr_yjad", life: "unknown", use: "click" },
  { name: "_ycl_yjad", life: "2 years", use: "click" },
  { name: "_ycl*_aw", life: "90 days", use: "click" },
  { name: "_ycl_t_*", life: "5 seconds", use: "trial" },
  { name: "_ts_yjad", life: "unknown", use: "browser" },
  { name: "_ly_su", life: "12 months", use: "browser" },
  { name: "_ly_c", life: "unknown", use: "click" },
  { name: "_ly_r", life: "unknown", use: "click" },
  { name: "_ycl_*", life: "erased", use: "click", isStored: true },
  { name: "_ycl*_aw", life: "erased", use: "click", isStored: true },
  { name: "_yjsu_*", life: "erased", use: "browser", isStored: true },
  { name: "_yjr_*", life: "erased", use: "click", isStored: true },
  { name: "_ly_su", life: "erased", use: "browser", isStored: true },
  { name: "_ly_c", life: "erased", use: "click", isStored: true },
  { name: "_ly_r", life: "erased", use: "click", isStored: true }
];
const ja = {
  // They have been one company since October 2023: https://guide.line.me/privacy-policy_update/2023/ja/
  company: "LINE\u30E4\u30D5\u30FC\u682A\u5F0F\u4F1A\u793E",
  service: "Yahoo!\u5E83\u544A",
  sent: [
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9\uFF08URL\uFF09\u3068\u3001\u305D\u306E\u524D\u306B\u898B\u3066\u3044\u305F\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9",
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u65E5\u6642",
    "\u30D6\u30E9\u30A6\u30B6\u30FC\u306B\u4FDD\u5B58\u3055\u308C\u308B\u76EE\u5370\u306E\u756A\u53F7\uFF08\u540D\u524D\u304C\u300C_ycl\u300D\u300C_yj\u300D\u300C_ly\u300D\u3067\u59CB\u307E\u308BCookie\u3068\u3001\u540C\u3058\u540D\u524D\u306E\u4FDD\u5B58\u30C7\u30FC\u30BF\uFF09",
    "\u5E83\u544A\u3092\u62BC\u3057\u305F\u3068\u304D\u306B\u4ED8\u304F\u756A\u53F7\uFF08yclid\uFF09",
    "\u30A4\u30F3\u30BF\u30FC\u30CD\u30C3\u30C8\u306E\u63A5\u7D9A\u5143\u306E\u756A\u53F7\uFF08IP\u30A2\u30C9\u30EC\u30B9\uFF09",
    "\u304A\u4F7F\u3044\u306E\u6A5F\u5668\u3084\u30D6\u30E9\u30A6\u30B6\u30FC\u306E\u7A2E\u985E",
    "\u3054\u89A7\u306B\u306A\u3063\u305F\u5546\u54C1\u3068\u8CFC\u5165\u306E\u5185\u5BB9\uFF08\u5546\u54C1\u306E\u756A\u53F7\u3001\u91D1\u984D\u3001\u6CE8\u6587\u756A\u53F7\uFF09",
    "\u5143\u306E\u6587\u5B57\u304C\u308F\u304B\u3089\u306A\u3044\u5F62\u306B\u5909\u3048\u305F\u30E1\u30FC\u30EB\u30A2\u30C9\u30EC\u30B9\u3068\u96FB\u8A71\u756A\u53F7\uFF08\u5F53\u5E97\u304C\u8A2D\u5B9A\u3057\u3066\u3044\u308B\u5834\u5408\u3060\u3051\uFF09"
  ],
  shopPurpose: "\u5E83\u544A\u306E\u52B9\u679C\u3092\u6E2C\u308B\u305F\u3081\u3001\u307E\u305F\u5F53\u5E97\u306E\u5546\u54C1\u306B\u95A2\u5FC3\u306E\u3042\u308B\u65B9\u3078\u5E83\u544A\u3092\u8868\u793A\u3059\u308B\u305F\u3081",
  vendorPurpose: "\u5E83\u544A\u3092\u5C4A\u3051\u3001\u305D\u306E\u52B9\u679C\u3092\u6E2C\u308A\u3001\u304A\u5BA2\u69D8\u306E\u95A2\u5FC3\u3092\u63A8\u3057\u91CF\u308A\u3001\u30B5\u30FC\u30D3\u30B9\u3092\u6539\u5584\u3059\u308B\u305F\u3081",
  optOutNote: "Yahoo! JAPAN\u306E\u30DA\u30FC\u30B8\u3067\u3001\u304A\u5BA2\u69D8\u306E\u597D\u307F\u306B\u5408\u308F\u305B\u305F\u5E83\u544A\u3092\u6B62\u3081\u3089\u308C\u307E\u3059\u3002\u30ED\u30B0\u30A4\u30F3\u306F\u5FC5\u8981\u3042\u308A\u307E\u305B\u3093\u3002\u6B62\u3081\u3066\u3082\u3001\u5E83\u544A\u305D\u306E\u3082\u306E\u306F\u51FA\u307E\u3059\u3002\u305D\u306E\u30D6\u30E9\u30A6\u30B6\u30FC\u3060\u3051\u306B\u52B9\u304D\u307E\u3059\u3002Cookie\u3092\u6D88\u3059\u3068\u5143\u306B\u623B\u308A\u307E\u3059\u3002"
};
const en = {
  company: "LY Corporation (LINE\u30E4\u30D5\u30FC\u682A\u5F0F\u4F1A\u793E)",
  service: "Yahoo! JAPAN Ads",
  sent: [
    "The address (URL) of the page you view and of the page before it",
    "The date and time of your visit",
    "A number kept in your browser to recognise it (cookies whose names begin with \u201C_ycl\u201D, \u201C_yj\u201D or \u201C_ly\u201D, and stored data of the same names)",
    "A number that is added when you click an ad (yclid)",
    "Your IP address (the number of your internet connection)",
    "The kind of device and browser you use",
    "The products you view and what you buy (product number, amount, order number)",
    "Your email address and phone number, scrambled so that nobody can read them (only if this shop has set it so)"
  ],
  shopPurpose: "To measure how well ads work, and to show ads to people interested in this shop",
  vendorPurpose: "To deliver ads, measure how well they work, estimate your interests and improve its services",
  optOutNote: "On Yahoo! JAPAN\u2019s page you can stop personalised ads, without logging in. You will still see ads. It works only in that browser, and clearing cookies undoes it."
};

var yahooAds$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  disclosure: disclosure,
  en: en,
  globals: globals,
  ja: ja,
  kept: kept,
  rules: rules
});

"use strict";

var builtIn = /*#__PURE__*/Object.freeze({
  __proto__: null,
  criteo: criteo$1,
  googleAds: googleAds$1,
  googleAnalytics: googleAnalytics$1,
  line: line$1,
  meta: meta$1,
  microad: microad$1,
  microsoft: microsoft$1,
  smartnews: smartnews$1,
  x: x$1,
  yahooAds: yahooAds$1
});

"use strict";
const target = "es2022";
function minifyCss(file) {
  return transformSync(readFileSync(file, "utf8"), { loader: "css", minify: true }).code.trim();
}
const inlineCss = {
  name: "inline-css",
  resolveId: (id, importer = "") => id.endsWith(".css?inline") ? resolve(dirname(importer), id) : null,
  load: (id) => id.endsWith(".css?inline") ? `export default ${JSON.stringify(minifyCss(id.replace("?inline", "")))};` : null
};
const partnersCss = {
  name: "partners-css",
  generateBundle() {
    const source = `${minifyCss("src/ui/partner-table/styles.css")}
`;
    this.emitFile({ type: "asset", fileName: "kotowari-partners.css", source });
  }
};
const locales = readdirSync("src/locales/packs").map((file) => file.slice(0, -".ts".length));
const vendors = Object.values(builtIn).map(({ rules }) => rules.id);
const plugins = [
  inlineCss,
  nodeResolve(),
  esbuild({ target, jsx: "automatic", jsxImportSource: "preact" })
];
const preamble = "//# allFunctionsCalledOnLoad";
const gate = {
  input: "src/embed.ts",
  plugins,
  output: {
    file: "dist/kotowari.js",
    format: "iife",
    plugins: [terser({ ecma: 2020, format: { comments: false, ascii_only: true, preamble } })]
  }
};
const asModule = terser({ ecma: 2020, module: true, format: { comments: false } });
const languages = [
  ...locales.map((locale) => [locale, `src/locales/packs/${locale}.ts`]),
  ...["ja", "en"].map((locale) => [`partners-${locale}`, `src/partners/${locale}.ts`])
];
const alone = [
  ...languages,
  ["records", "src/effects/records/script.ts"],
  ["devtools", "src/ui/devtools/script.tsx"]
].map(([name, input]) => ({
  input,
  plugins,
  output: { file: `dist/kotowari-${name}.js`, format: "es", plugins: [asModule] }
}));
const languageFiles = new Map(
  languages.map(([name, input]) => [resolve(input.replace(".ts", "")), `./kotowari-${name}.js`])
);
const files = {
  preserveEntrySignatures: "allow-extension",
  external: (id, importer = "") => languageFiles.has(resolve(dirname(importer), id)),
  input: {
    ui: "src/ui/script.ts",
    partners: "src/ui/partner-table/script.ts",
    mistakes: "src/config/script.ts"
  },
  plugins: [...plugins, partnersCss],
  output: {
    dir: "dist",
    format: "es",
    entryFileNames: "kotowari-[name].js",
    chunkFileNames: "kotowari-[name].js",
    paths: (id) => languageFiles.get(id) ?? id,
    plugins: [asModule]
  }
};
const { dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const external = [
  /^(node|virtual):/,
  ...Object.keys({ ...dependencies, ...peerDependencies }).map((name) => RegExp(`^${name}(/|$)`))
];
const entries = {
  index: "src/index.ts",
  ui: "src/ui/index.ts",
  vendors: "vendors/index.ts",
  mark: "src/mark/index.ts",
  records: "src/effects/records/index.ts",
  server: "src/server/index.ts",
  testing: "src/testing/index.ts",
  react: "src/frameworks/react/index.ts",
  vue: "src/frameworks/vue/index.ts",
  svelte: "src/frameworks/svelte/index.ts",
  vite: "src/frameworks/vite/index.ts",
  next: "src/frameworks/next/index.ts",
  "next-config": "src/frameworks/next/config.ts",
  astro: "src/frameworks/astro/index.ts",
  ...Object.fromEntries(vendors.map((id) => [`vendors/${id}`, `vendors/${id}.ts`]))
};
const loaded = {
  "astro-middleware": "src/frameworks/astro/middleware.ts",
  "astro-transitions": "src/frameworks/astro/transitions.ts"
};
function nameChunk({ moduleIds }) {
  const { name, dir } = parse(moduleIds.at(-1) ?? "");
  return `shared/${name === "index" ? basename(dir) : name}.js`;
}
const small = {
  name: "small",
  renderChunk: (code, { moduleIds }) => transformSync(code, {
    target,
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: moduleIds.some((id) => /[/]src[/](cli|mark)[/]/.test(id))
  }).code
};
const banners = {
  bin: "#!/usr/bin/env node",
  react: "'use client';"
};
const modules = {
  input: { ...entries, ...loaded, bin: "src/cli/bin.ts" },
  external,
  plugins: [...plugins, commonjs(), json(), licenses("LICENSES.txt")],
  output: {
    dir: "dist/npm",
    format: "es",
    banner: ({ name }) => banners[name] ?? "",
    chunkFileNames: nameChunk,
    // Bundlers warn of an import without names of what has no effects.
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    plugins: [small]
  }
};
const types = {
  input: { ...entries, locale: "src/locales/packs/ja.ts", noNames: "src/noNames.ts" },
  external,
  plugins: [dts()],
  output: { dir: "dist/npm", format: "es", preserveModules: true }
};
const asPreact = {
  name: "as-preact",
  resolveId(id, importer = "") {
    if (!importer.includes("/src/frameworks/")) return null;
    if (id === "./runtime") return resolve("src/frameworks/preact/runtime.ts");
    if (id.endsWith("/ui/mountNotice")) return { id: "kotowari/ui", external: true };
    return null;
  }
};
const preact = {
  input: { preact: "src/frameworks/react/index.ts" },
  external,
  plugins: [asPreact, ...plugins],
  output: { dir: "dist/npm", format: "es", plugins: [small] }
};
const sharedTypes = {
  name: "shared-types",
  resolveId: (id) => /^(\.\.\/)+types$/.test(id) ? { id: "kotowari", external: true } : null
};
const preactTypes = {
  ...preact,
  plugins: [asPreact, sharedTypes, dts()],
  output: { dir: "dist/npm", format: "es" }
};
var rollup_config = [gate, ...alone, files, modules, types, preact, preactTypes];

export { rollup_config as default };
