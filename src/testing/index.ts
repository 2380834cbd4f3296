export { type ConsentCookie, consentCookie } from './consentCookie';
export { fakeKotowari } from './fakeKotowari';
export { resetKotowari } from './resetKotowari';
