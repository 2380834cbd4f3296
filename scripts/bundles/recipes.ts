/** How a storefront imports the package, in the order of the columns. */
export const recipes = [
  {
    name: 'later',
    what: 'the UI imported when it is needed',
    code: `import { createKotowari } from 'kotowari';
const kotowari = createKotowari({ policy: { url: '/terms', version: '1' } });
const show = () => import('kotowari/ui').then(({ mountNotice }) => mountNotice(kotowari));
if (kotowari.view.get() === 'closed') kotowari.view.subscribe(show);
else show();
`,
  },
  {
    name: 'once',
    what: 'the UI imported at once',
    code: `import { createKotowari } from 'kotowari';
import { mountNotice } from 'kotowari/ui';
mountNotice(createKotowari({ policy: { url: '/terms', version: '1' } }));
`,
  },
] as const;
