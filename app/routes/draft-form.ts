import type { LoaderFunctionArgs } from '@remix-run/node'
import { formFile, draftToSend } from '#app/exchange/downloads.server.ts'

/** A draft as an XLSForm. There are no answers in it, so an address is enough. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return formFile(request, await draftToSend(request, params))
}
