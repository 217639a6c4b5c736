import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import { may } from '#app/auth/authorize.ts'
import { readCookie } from '#app/auth/cookie.server.ts'
import { RuleAnswered } from '#app/components/shortlist/rule-answered.tsx'
import { FormFaults, useInvalidSentences } from '#app/components/shortlist/rule-faults.tsx'
import { RuleForm } from '#app/components/shortlist/rule-form.tsx'
import { RuleInWords } from '#app/components/shortlist/rule-in-words.tsx'
import { RuleState } from '#app/components/shortlist/rule-state.tsx'
import { RuleUnfit } from '#app/components/shortlist/rule-unfit.tsx'
import { ShortlistFrame } from '#app/components/shortlist/shortlist-frame.tsx'
import { db } from '#app/db.server.ts'
import { fieldsOf, readUploadForm } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { sentenceFor } from '#app/messages/sentence-for.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { answerRuleForm } from '#app/selection/rule-action.server.ts'
import { ruleFields } from '#app/selection/rule-fields.ts'
import { loadRuleGround } from '#app/selection/rule-ground.server.ts'
import { standingUnfit } from '#app/selection/rule-unfit.ts'
import { authorizeShortlist } from '#app/shortlist/shortlist-head.server.ts'
import { findResultsOpening } from '#db/queries/results-openings.ts'
import { listSelectionRules } from '#db/queries/selection-rules.ts'
import { standingProfiles } from '#db/queries/weight-profiles.ts'
import '#app/styles/shortlist.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, rule } = metaMessages(matches)
  return [{ title: frame.titleOf(rule.titleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeShortlist(request, 'review:read', params)
  const whole = await loadRuleGround(study.id, wave)
  const { bounds, profiles, size, registered: _, ...ground } = whole
  const rules = await listSelectionRules(db, wave.id)
  const standing = rules[0] ?? null
  const opening = (await findResultsOpening(db, wave.id)) ?? null
  const shown = standing?.rule ?? defaultRule(bounds.scale, size.practices)
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    done: new URL(request.url).searchParams.get('done'),
    mayWrite: may(study.role, 'rule:write'),
    opening,
    standing,
    unfit: standing && standingUnfit(standing, whole, opening !== null),
    registered: rules.length,
    values: ruleFields(shown, bounds.elements, readCookie(request).language ?? 'da'),
    ground: {
      ...ground,
      profiles: standingProfiles(profiles).map(({ id, name, number, profile: { kind } }) => ({
        id,
        name,
        number,
        kind,
      })),
    },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeShortlist(request, 'rule:write', params)
  const sent = fieldsOf(await readUploadForm(request))
  const answer = await answerRuleForm(sent, await loadRuleGround(study.id, wave), {
    studyId: study.id,
    waveId: wave.id,
    by: member.accountId,
    at: new Date().toISOString(),
    language: readCookie(request).language ?? 'da',
  })
  if (answer === 'registered') return redirect(`/studies/${study.id}/waves/${wave.id}/rule?done=registered`)
  return data(answer, { status: answer.status })
}

export default function Rule() {
  const { study, wave, done, mayWrite, opening, standing, unfit, registered, values, ground } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { rule: text } = useMessages()
  const sentencesOf = useInvalidSentences()
  const said = sentenceFor({ registered: text.done }, done)
  const typed = answer && Object.keys(answer.values).length > 0 ? answer.values : values
  const form = { values: typed, invalid: sentencesOf(answer?.faults ?? []) }
  // who was told of a newer rule has seen it
  const after = answer?.because === 'overtaken' ? undefined : typed['after']
  return (
    <ShortlistFrame study={study} wave={wave} page="rule">
      <h1>{text.heading}</h1>
      {said && !answer && (
        <p className="notice" role="status">
          {said}
        </p>
      )}
      <FormFaults invalid={form.invalid} />
      {answer && <RuleAnswered answer={answer} standing={standing} elements={ground.elements} />}
      <p className="lead">{text.lead}</p>
      <RuleState
        path={`/studies/${study.id}/waves/${wave.id}`}
        purpose={study.purpose}
        opening={opening}
        standing={standing}
        registered={registered}
        mayWrite={mayWrite}
      />
      <RuleUnfit unfit={unfit} />
      {mayWrite ? (
        <RuleForm
          form={form}
          after={after ?? standing?.number ?? 0}
          ground={ground}
          consents={`/studies/${study.id}/consents?wave=${wave.id}`}
        />
      ) : (
        standing && (
          <section>
            <h2>{text.previewHeading}</h2>
            <RuleInWords rule={standing.rule} elements={ground.elements} />
          </section>
        )
      )}
    </ShortlistFrame>
  )
}
