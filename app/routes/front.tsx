import type { MetaFunction } from '@remix-run/node'
import { useRouteLoaderData } from '@remix-run/react'
import { PageFrame } from '#app/components/page-frame.tsx'
import { useMessages } from '#app/messages/use-messages.ts'
import type { loader as rootLoader } from '#app/root.tsx'

export const meta: MetaFunction = () => [{ title: 'Praksiskort' }]

export default function Front() {
  const { frame } = useMessages()
  const accountName = useRouteLoaderData<typeof rootLoader>('root')?.accountName
  return (
    <PageFrame>
      <h1>{frame.frontHeading}</h1>
      <p className="lead">{frame.frontIntro}</p>
      <p>
        <a className="button" href={accountName ? '/studies' : '/sign-in'}>
          {accountName ? frame.studies : frame.signIn}
        </a>
      </p>
      <p>{frame.frontInformant}</p>
    </PageFrame>
  )
}
