___TERMS_OF_SERVICE___

By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.


___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Kotowari",
  "categories": [
    "TAG_MANAGEMENT",
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": "Kotowari"
  },
  "description": "Sets Google's consent defaults to denied before any tag, and tells Tag Manager what the shopper has chosen in Kotowari, on this page and when it changes.",
  "containerContexts": [
    "WEB"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "policyVersion",
    "displayName": "Version of the policy",
    "simpleValueType": true,
    "help": "The policy.version of Kotowari's configuration. A choice made on another version does not count. Leave it empty where none is set."
  },
  {
    "type": "TEXT",
    "name": "days",
    "displayName": "How many days a choice is valid",
    "simpleValueType": true,
    "defaultValue": "180",
    "valueValidators": [
      {
        "type": "POSITIVE_NUMBER"
      }
    ],
    "help": "The storage.days of Kotowari's configuration."
  },
  {
    "type": "TEXT",
    "name": "functionalVendors",
    "displayName": "Vendors with the purpose functional",
    "simpleValueType": true,
    "help": "Their ids, separated by commas. Where all of them are allowed, functionality_storage and personalization_storage are granted."
  },
  {
    "type": "TEXT",
    "name": "region",
    "displayName": "Regions with a default of their own",
    "simpleValueType": true,
    "help": "ISO 3166-2 codes separated by commas: JP, US-CA. Leave it empty for one default for everybody."
  },
  {
    "type": "TEXT",
    "name": "waitForUpdate",
    "displayName": "How long Google's tags wait for the choice, in milliseconds",
    "simpleValueType": true,
    "help": "In advanced mode only. Leave it empty in basic mode, where the tags themselves wait."
  },
  {
    "type": "CHECKBOX",
    "name": "adsDataRedaction",
    "checkboxText": "Take the ids of clicks out of what is sent while storage for ads is denied",
    "simpleValueType": true,
    "defaultValue": true
  },
  {
    "type": "CHECKBOX",
    "name": "urlPassthrough",
    "checkboxText": "Carry the ids of clicks from page to page in addresses while storage is denied",
    "simpleValueType": true,
    "defaultValue": false
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

// Fire it on "Consent Initialization - All Pages". Words are those of Kotowari: a vendor is allowed or
// refused, and nobody is before the shopper has chosen.

const callInWindow = require('callInWindow');
const copyFromWindow = require('copyFromWindow');
const getCookieValues = require('getCookieValues');
const getTimestampMillis = require('getTimestampMillis');
const gtagSet = require('gtagSet');
const makeNumber = require('makeNumber');
const Math = require('Math');
const setDefaultConsentState = require('setDefaultConsentState');
const updateConsentState = require('updateConsentState');

const DAY = 86400000;

const split = (text) => (text || '').split(',').map((part) => part.trim()).filter((part) => part);

// All seven types: one that is left out counts as granted.
const typesOf = (allowed) => {
  const word = (ids) =>
    ids.length > 0 && ids.every((id) => allowed[id] === true) ? 'granted' : 'denied';
  const ads = word(['google-ads']);
  const others = word(split(data.functionalVendors));
  return {
    ad_storage: ads,
    ad_user_data: ads,
    ad_personalization: ads,
    analytics_storage: word(['google-analytics']),
    functionality_storage: others,
    personalization_storage: others,
    security_storage: 'granted',
  };
};

const setDefaults = (regions) => {
  const first = typesOf({});
  const wait = makeNumber(data.waitForUpdate);
  if (wait > 0) first.wait_for_update = wait;
  if (regions.length > 0) first.region = regions;
  setDefaultConsentState(first);
};

// Days from 1970-01-01 to the date that an ISO 8601 time begins with.
const dayOf = (time) => {
  const date = time.split('T')[0].split('-').map((part) => makeNumber(part));
  const year = date[1] > 2 ? date[0] : date[0] - 1;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const ofYear = Math.floor((153 * ((date[1] + 9) % 12) + 2) / 5) + date[2] - 1;
  return 365 * year + leaps + ofYear - 719468;
};

// 1~<time>~<answers>~<how>~<policy version>; undefined where that counts no more. An answer is an id
// and a purpose, with a plus where it is allowed: google-analytics/analytics.+google-ads/
const readCookie = () => {
  const kept = getCookieValues('__Host-kotowari').concat(getCookieValues('kotowari'));
  const parts = (kept[0] || '').split('~');
  if (parts.length < 5 || parts[0] !== '1') return undefined;
  if (parts.slice(4).join('~') !== (data.policyVersion || '')) return undefined;
  const age = Math.floor(getTimestampMillis() / DAY) - dayOf(parts[1]);
  const days = makeNumber(data.days) || 180;
  // One day is granted to a wrong clock. No number is none of both.
  if (!(age >= -1 && age < days)) return undefined;
  const allowed = {};
  parts[2].split('.').forEach((answer) => {
    if (answer.charAt(0) === '+') allowed[answer.substring(1).split('/')[0]] = true;
  });
  return allowed;
};

const tell = (allowed) => updateConsentState(typesOf(allowed));

setDefaults([]);
const regions = split(data.region);
if (regions.length > 0) setDefaults(regions);
gtagSet('ads_data_redaction', data.adsDataRedaction === true);
gtagSet('url_passthrough', data.urlPassthrough === true);

const state = copyFromWindow('kotowari.state');
if (state) {
  // Undecided, but allowed: in opt-out mode the tags run.
  const vendors = state.vendors || {};
  if (state.decided || vendors['google-ads'] || vendors['google-analytics']) tell(vendors);
  callInWindow('kotowari.subscribe', (next) => tell(next.vendors));
} else {
  const allowed = readCookie();
  if (allowed) tell(allowed);
}
data.gtmOnSuccess();


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "access_consent",
        "versionId": "1"
      },
      "param": [
        {
          "key": "consentTypes",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_user_data"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_personalization"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "analytics_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "functionality_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "personalization_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "security_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "access_globals",
        "versionId": "1"
      },
      "param": [
        {
          "key": "keys",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "kotowari.state"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": false
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "kotowari.subscribe"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "get_cookies",
        "versionId": "1"
      },
      "param": [
        {
          "key": "cookieAccess",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "cookieNames",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "__Host-kotowari"
              },
              {
                "type": 1,
                "string": "kotowari"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "write_data_layer",
        "versionId": "1"
      },
      "param": [
        {
          "key": "keyPatterns",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "ads_data_redaction"
              },
              {
                "type": 1,
                "string": "url_passthrough"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: Denies everything but security before a choice
  code: |-
    mock('copyFromWindow', { decided: false, vendors: {} });
    runCode(mockData);
    assertApi('setDefaultConsentState').wasCalledWith(denied);
    assertApi('updateConsentState').wasNotCalled();
    assertApi('gtmOnSuccess').wasCalled();
- name: Tells what Kotowari says
  code: |-
    mock('copyFromWindow', { decided: true, vendors: { 'google-analytics': true } });
    runCode(mockData);
    assertApi('updateConsentState').wasCalledWith(analyticsAlone);
    assertApi('callInWindow').wasCalled();
- name: Reads the cookie where Kotowari is not there yet
  code: |-
    mock('getCookieValues', ['1~2026-11-20T00:00:00.000Z~+google-analytics/analytics.google-ads/~notice~']);
    runCode(mockData);
    assertApi('updateConsentState').wasCalledWith(analyticsAlone);
- name: Does not count a choice that is too old
  code: |-
    mock('getCookieValues', ['1~2026-01-20T00:00:00.000Z~+google-analytics/analytics~notice~']);
    runCode(mockData);
    assertApi('updateConsentState').wasNotCalled();
- name: Does not count a choice on another version of the policy
  code: |-
    mock('getCookieValues', ['1~2026-11-20T00:00:00.000Z~+google-analytics/analytics~notice~2']);
    runCode(mockData);
    assertApi('updateConsentState').wasNotCalled();
- name: Says what becomes of the ids of clicks
  code: |-
    runCode(mockData);
    assertApi('gtagSet').wasCalledWith('ads_data_redaction', true);
    assertApi('gtagSet').wasCalledWith('url_passthrough', false);
setup: |-
  const mockData = { days: '180', policyVersion: '', adsDataRedaction: true, urlPassthrough: false };
  const denied = {
    ad_storage: 'denied',
    ad_user_data: 'denied',
    ad_personalization: 'denied',
    analytics_storage: 'denied',
    functionality_storage: 'denied',
    personalization_storage: 'denied',
    security_storage: 'granted'
  };
  const analyticsAlone = {
    ad_storage: 'denied',
    ad_user_data: 'denied',
    ad_personalization: 'denied',
    analytics_storage: 'granted',
    functionality_storage: 'denied',
    personalization_storage: 'denied',
    security_storage: 'granted'
  };
  mock('copyFromWindow', undefined);
  mock('callInWindow', undefined);
  mock('getCookieValues', []);
  mock('getTimestampMillis', 1795564800000);


___NOTES___

What it does, and how to bring it into a container: docs/tag-manager.md.
