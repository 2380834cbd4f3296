import { frame, pixel, script, stylesheet } from './replies';
import type { StandIn } from './stand-in';

/**
 * Services that a page needs and that must never be held, although they share hosts and companies with the
 * vendors: reCAPTCHA, maps, fonts, log-in, share buttons, payment, video.
 */
export const services: StandIn = {
  vendor: 'service',
  routes: [
    { hosts: ['www.google.com'], path: '/recaptcha/', reply: script('service.js') },
    { hosts: ['www.google.com'], path: '/maps/embed', reply: frame('Google Maps') },
    { hosts: ['www.gstatic.com'], path: '/recaptcha/', reply: script('service.js') },
    { hosts: ['maps.googleapis.com'], path: '/maps/api/js', reply: script('service.js') },
    { hosts: ['fonts.googleapis.com'], path: '/css2', reply: stylesheet },
    { hosts: ['accounts.google.com'], path: '/gsi/client', reply: script('service.js') },
    { hosts: ['connect.facebook.net'], path: '/ja_JP/sdk.js', reply: script('service.js') },
    { hosts: ['www.facebook.com'], path: '/plugins/', reply: frame('Facebook share button') },
    { hosts: ['d.line-scdn.net'], path: '/r/web/social-plugin/', reply: script('service.js') },
    { hosts: ['static.line-scdn.net'], path: '/liff/', reply: script('service.js') },
    { hosts: ['s.yimg.jp'], path: '/images/login/', reply: pixel },
    { hosts: ['image.paypay.ne.jp'], reply: pixel },
    { hosts: ['www.youtube.com'], path: '/embed/', reply: frame('YouTube') },
    { hosts: ['platform.twitter.com'], path: '/widgets.js', reply: script('service.js') },
  ],
};
