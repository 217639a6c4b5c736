import type { LoaderFunctionArgs } from '@remix-run/node'
import { definitionFile, versionToSend } from '#app/exchange/downloads.server.ts'

/** A version as a SurveyJS definition. There are no answers in it, so an address is enough. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return definitionFile(await versionToSend(request, params))
}
