declare module 'virtual:kotowari-config' {
  const config: import('../../types').UserConfig;
  export default config;
}
