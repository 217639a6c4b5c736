import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/actor.server.ts'
import { may } from '#app/auth/authorize.ts'
import { db } from '#app/db.server.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { listStudiesOf } from '#db/queries/studies.ts'
import '#app/styles/cards.css'
import '#app/styles/studies.css'

export const meta: MetaFunction = ({ matches }) => {
  const { frame } = metaMessages(matches)
  return [{ title: frame.titleOf(frame.studies) }]
}

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await authorize(request, 'account', 'account')
  const studies = await listStudiesOf(db, member.accountId)
  return {
    studies: studies.map(({ id, title, syntheticAt, role, practices, waves }) => ({
      id,
      title,
      syntheticAt,
      role,
      // a reader is told the title and nothing else
      counts: may(role, 'study:read') ? { practices, waves } : null,
    })),
  }
}

export default function Studies() {
  const { studies } = useLoaderData<typeof loader>()
  const { studies: text, frame, words } = useMessages()
  return (
    <>
      <h1>{frame.studies}</h1>
      {studies.length === 0 && <p className="notice">{text.none}</p>}
      <ul className="cards">
        {studies.map((study) => (
          <li className="card" key={study.id}>
            <h2>
              <a href={`/studies/${study.id}`}>{study.title}</a>
            </h2>
            <p className="quiet">
              {text.yourRole(words.membershipRoles[study.role])}
              {study.counts && ` · ${text.counts(study.counts.practices, study.counts.waves)}`}
            </p>
            {study.syntheticAt && <p className="quiet">{text.madeUp}</p>}
          </li>
        ))}
      </ul>
      <p>
        <a className="button" href="/studies/new">
          {text.newStudy}
        </a>
      </p>
    </>
  )
}
