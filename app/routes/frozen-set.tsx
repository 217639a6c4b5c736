import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Fragment } from 'react'
import { z } from 'zod'
import { Fingerprint } from '#app/components/fingerprint.tsx'
import { FrozenChanges } from '#app/components/frozen-changes.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { notFound } from '#app/http/errors.ts'
import { formatDateTime, sentenceCase } from '#app/messages/format.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useLanguage, useMessages } from '#app/messages/use-messages.ts'
import { loadFrozenSet } from '#app/report/for-pages/frozen-sets.server.ts'
import { authorizeWave } from '#app/waves/wave-head.server.ts'

const Number = z.coerce.number().int().min(1).max(1_000_000)

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, freeze } = metaMessages(matches)
  return [{ title: frame.titleOf(freeze.setTitleOf(data?.set.number ?? 0, data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeWave(request, 'review:read', params)
  const number = Number.safeParse(params.number)
  const found = number.success ? await loadFrozenSet(wave.id, number.data) : undefined
  if (!found) throw notFound()
  return { study, wave: { id: wave.id, title: wave.title }, ...found }
}

export default function FrozenSetPage() {
  const { study, wave, set, parts, read, since } = useLoaderData<typeof loader>()
  const { freeze: text } = useMessages()
  const language = useLanguage()
  return (
    <StudyFrame
      study={study}
      wave={wave}
      path=""
      above={[{ to: `/studies/${study.id}/waves/${wave.id}/freeze`, label: text.heading }]}
    >
      <h1>{text.setName(set.number)}</h1>
      <p>{sentenceCase(text.setLine(formatDateTime(set.at, language), set.by))}</p>
      <blockquote>{set.note}</blockquote>
      {read.status === 'tampered' ? (
        <div className="alert" role="alert">
          <p>{text.tampered(read.parts.map((part) => text.parts[part] ?? part))}</p>
        </div>
      ) : (
        <>
          <p className="notice">{text.whole}</p>
          <dl className="facts">
            <dt>{text.questionnaire}</dt>
            <dd>{read.questionnaire}</dd>
            <dt>{text.analysisVersion}</dt>
            <dd>{read.computedBy.analysisVersion}</dd>
            <dt>{text.listVersion}</dt>
            <dd>{read.computedBy.listVersion}</dd>
            <dt>{text.practicesCount}</dt>
            <dd>{read.practices}</dd>
            <dt>{text.responsesCount}</dt>
            <dd>{read.responses}</dd>
            <dt>{text.leftOutCount}</dt>
            <dd>{read.leftOut}</dd>
            <dt>{text.setAsideCount}</dt>
            <dd>{read.setAside}</dd>
          </dl>
        </>
      )}
      <Fingerprint digest={set.digest} />
      <section>
        <h2>{text.partsHeading}</h2>
        <dl className="facts">
          {parts.map(({ name, digest }) => (
            <Fragment key={name}>
              <dt>{sentenceCase(text.parts[name] ?? name)}</dt>
              <dd>
                <code>{digest.match(/.{1,8}/g)?.join(' ')}</code>
              </dd>
            </Fragment>
          ))}
        </dl>
      </section>
      {since && (
        <section>
          <h2>{text.changesFrom(set.number - 1)}</h2>
          {since.changes === null ? (
            <p className="notice warning">{text.changesUnknown(set.number - 1)}</p>
          ) : since.changes.length === 0 ? (
            <p>{text.noChanges}</p>
          ) : (
            <FrozenChanges changes={since.changes} names={since.names} />
          )}
        </section>
      )}
    </StudyFrame>
  )
}
