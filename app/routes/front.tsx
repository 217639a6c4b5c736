import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readActor } from '#app/auth/actor.server.ts'
import { PageFrame } from '#app/components/page-frame.tsx'
import { useMessages } from '#app/messages/use-messages.ts'

export const meta: MetaFunction = () => [{ title: 'Praksiskort' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { accountName } = await readActor(request)
  return { accountName }
}

export default function Front() {
  const { frame } = useMessages()
  const { accountName } = useLoaderData<typeof loader>()
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
      <p>
        <a href="/typology">{frame.frontTypology}</a>
      </p>
      <p>
        <a href="/method">{frame.frontMethod}</a>
      </p>
    </PageFrame>
  )
}
