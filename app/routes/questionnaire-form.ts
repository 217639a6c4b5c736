import type { LoaderFunctionArgs } from '@remix-run/node'
import { formFile, versionToSend } from '#app/exchange/downloads.server.ts'

/** A version as an XLSForm. There are no answers in it, so an address is enough. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return formFile(request, await versionToSend(request, params))
}
