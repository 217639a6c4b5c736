import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Outlet,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { readActor } from '#app/auth/actor.server.ts'
import { AboutLinks } from '#app/components/about-links.tsx'
import { ErrorPage } from '#app/components/error-page.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import { SealedResults } from '#app/components/sealed-results.tsx'
import type { ErrorDetail } from '#app/http/errors.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { loader as rootLoader, RouteHandle } from '#app/root.tsx'

export const handle: RouteHandle = { scripts: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const { accountName } = await readActor(request)
  return { accountName }
}

/** The frame of the pages for those who run a study. */
export default function Member() {
  const { accountName } = useLoaderData<typeof loader>()
  return (
    <MemberFrame accountName={accountName}>
      <Outlet />
    </MemberFrame>
  )
}

/** A refusal or a fault takes the whole page; sealed results are a page like any other. */
export function ErrorBoundary() {
  const error = useRouteError()
  const loaded = useRouteLoaderData<typeof loader>('routes/member')
  const requestId = useRouteLoaderData<typeof rootLoader>('root')?.requestId
  const known = isRouteErrorResponse(error) ? error : null
  const detail = known?.data as ErrorDetail | undefined
  if (!detail?.sealed)
    return <ErrorPage detail={detail} status={known?.status ?? 500} requestId={requestId} />
  return (
    <MemberFrame accountName={loaded?.accountName ?? null}>
      <SealedResults sealed={detail.sealed} />
    </MemberFrame>
  )
}

function MemberFrame({ accountName, children }: { accountName: string | null; children: ReactNode }) {
  const { frame } = useMessages()
  const navigation = accountName && (
    <nav aria-label={frame.product}>
      <ul className="site-navigation">
        <li>
          <a href="/studies">{frame.studies}</a>
        </li>
        <li>
          <a href="/account">{accountName}</a>
        </li>
        <li>
          <form method="post" action="/sign-out">
            <button className="link-button">{frame.signOut}</button>
          </form>
        </li>
      </ul>
    </nav>
  )
  return (
    <PageFrame navigation={navigation} footer={<AboutLinks />}>
      {children}
    </PageFrame>
  )
}
