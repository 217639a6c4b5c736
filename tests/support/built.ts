import { buildWhenChanged } from '../../commands/build.mjs'

/** Before tests that use the built server. */
export default async function setup(): Promise<void> {
  await buildWhenChanged()
}
