import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { readActor } from '#app/auth/actor.server.ts'
import { AboutLinks } from '#app/components/about-links.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import { useMessages } from '#app/messages/use-messages.ts'
import type { RouteHandle } from '#app/root.tsx'

export const handle: RouteHandle = { scripts: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const { accountName } = await readActor(request)
  return { accountName }
}

/** The frame of the pages for those who run a study. */
export default function Member() {
  const { frame } = useMessages()
  const { accountName } = useLoaderData<typeof loader>()
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
      <Outlet />
    </PageFrame>
  )
}
