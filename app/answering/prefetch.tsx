import type { ClientFiles } from './client-files.server.ts'

/** Fetches the questionnaire's script while the person reads; React moves nothing, so it stands where it is put. */
export function Prefetch({ files }: { files: ClientFiles['later'] }) {
  return files.map(({ href, as }) => <link key={href} rel="prefetch" href={href} as={as} />)
}
