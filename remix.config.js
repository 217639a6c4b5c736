/**
 * The options of Remix. `vite.config.ts` hands them to the plugin; nothing else configures Remix.
 *
 * `v3_lazyRouteDiscovery` stays off: with it on, one anonymous GET of /__manifest with a deep path
 * stalls a Remix 2.17.5 server for seconds (docs/decisions/0002-remix-2-and-the-way-out.md).
 *
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  serverModuleFormat: 'esm',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false,
    v3_routeConfig: true,
  },
}
