// What Node.js finds at `kotowari/next`. The server's components of Next.js find `index.ts` there, which
// has nothing of the file system.
export * from './index';
export { withKotowari } from './withKotowari';
