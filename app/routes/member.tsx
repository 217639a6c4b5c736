import { Outlet, useRouteLoaderData } from '@remix-run/react'
import { PageFrame } from '#app/components/page-frame.tsx'
import { useMessages } from '#app/messages/use-messages.ts'
import type { loader as rootLoader, RouteHandle } from '#app/root.tsx'

export const handle: RouteHandle = { scripts: true }

/** The frame of the pages for those who run a study. */
export default function Member() {
  const { frame } = useMessages()
  const accountName = useRouteLoaderData<typeof rootLoader>('root')?.accountName
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
    <PageFrame navigation={navigation}>
      <Outlet />
    </PageFrame>
  )
}
