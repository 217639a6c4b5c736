import type { LoaderFunctionArgs } from '@remix-run/node'
import { definitionFile, draftToSend } from '#app/exchange/downloads.server.ts'

/** A draft as a SurveyJS definition. There are no answers in it, so an address is enough. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return definitionFile(await draftToSend(request, params))
}
