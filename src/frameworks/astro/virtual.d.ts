declare module 'virtual:kotowari-config' {
  export const config: import('../../types').UserConfig;
  export const options: import('../../server/preparePage').PageOptions;
}
