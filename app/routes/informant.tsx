import type { MetaFunction } from '@remix-run/node'
import { isRouteErrorResponse, Outlet, useMatches, useRouteError, useRouteLoaderData } from '@remix-run/react'
import '#app/styles/answer.css'
import { HinderedPage } from '#app/answering/hindered-page.tsx'
import { isLanguageChoice, LanguageSwitch } from '#app/answering/language-switch.tsx'
import { isRefused } from '#app/answering/refused.ts'
import { ErrorPage } from '#app/components/error-page.tsx'
import type { ErrorDetail } from '#app/http/errors.ts'
import { PageFrame } from '#app/components/page-frame.tsx'
import { metaMessages } from '#app/messages/meta-messages.ts'
import type { loader as rootLoader } from '#app/root.tsx'

/** For the pages that tell why there is no other; the others have titles of their own. */
export const meta: MetaFunction = ({ matches, error }) => {
  const { answer, errors, frame } = metaMessages(matches)
  const detail: unknown = isRouteErrorResponse(error) ? error.data : null
  if (isRefused(detail)) return [{ title: frame.titleOf(answer.unsaved.title) }]
  const code = (detail as ErrorDetail | null)?.code
  return [{ title: frame.titleOf(errors[code ?? 'unexpected'].heading) }]
}

/** The frame of an informant's pages. No `handle.scripts`: hydration would lose answers typed meanwhile. */
export default function Informant() {
  const choice = useMatches()
    .map(({ data }) => data)
    .find(isLanguageChoice)
  return (
    <PageFrame {...(choice && { languageSwitch: <LanguageSwitch {...choice} /> })}>
      <Outlet />
    </PageFrame>
  )
}

/** Keeps on the screen what a person had typed when it could not be saved. */
export function ErrorBoundary() {
  const error = useRouteError()
  const known = isRouteErrorResponse(error) ? error : null
  const requestId = useRouteLoaderData<typeof rootLoader>('root')?.requestId
  if (isRefused(known?.data)) {
    return (
      <PageFrame>
        <HinderedPage {...known.data} />
      </PageFrame>
    )
  }
  return <ErrorPage detail={known?.data} status={known?.status ?? 500} requestId={requestId} />
}
