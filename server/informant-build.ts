import type { ServerBuild } from '@remix-run/node'

/** Addresses of an informant's own pages, with Remix's data requests for them. */
const informantPath = /^\/(link|answer)(\/|$)/

/** Whether an address is answered by the small build; the whole build would answer it the same. */
export function isInformantPath(path: string): boolean {
  return informantPath.test(path)
}

/**
 * The build with the routes of the informant's addresses and the catch-all alone. Remix flattens, ranks and compiles
 * every route it has, several times for each request: with a few routes that costs next to nothing.
 */
export function informantBuild(build: ServerBuild): ServerBuild {
  const kept = new Set<string>()
  for (const route of Object.values(build.routes)) {
    if (!route?.path || (route.path !== '*' && !isInformantPath(`/${route.path}`))) continue
    for (let id: string | undefined = route.id; id; id = build.routes[id]?.parentId) kept.add(id)
  }
  return {
    ...build,
    routes: only(build.routes, kept),
    assets: { ...build.assets, routes: only(build.assets.routes, kept) },
  }
}

function only<T>(routes: Record<string, T>, kept: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)))
}
