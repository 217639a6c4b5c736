import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { pointWeights } from '#analysis/shortlist/weight-profile.ts'
import { may } from '#app/auth/authorize.ts'
import { readCookie } from '#app/auth/cookie.server.ts'
import { ProfileForm } from '#app/components/shortlist/profile-form.tsx'
import { ProfileList } from '#app/components/shortlist/profile-list.tsx'
import { ShortlistFrame } from '#app/components/shortlist/shortlist-frame.tsx'
import { fieldsOf, readForm } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { sentenceFor } from '#app/messages/sentence-for.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { profileFields } from '#app/selection/profile-fields.ts'
import { saveProfile } from '#app/selection/profile-form.server.ts'
import { loadRuleGround } from '#app/selection/rule-ground.server.ts'
import { isUsable } from '#app/selection/weight-choice.ts'
import { authorizeShortlist } from '#app/shortlist/shortlist-head.server.ts'
import { standingProfiles } from '#db/queries/weight-profiles.ts'
import '#app/styles/shortlist.css'

const Address = z.object({
  kind: z.enum(['numbers', 'order', 'bounds']).nullable().catch(null),
  of: z.string().max(64).nullable().catch(null),
  done: z.string().nullable().catch(null),
})

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, weightProfiles } = metaMessages(matches)
  return [{ title: frame.titleOf(weightProfiles.titleOf(data?.wave.title ?? '')) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, wave } = await authorizeShortlist(request, 'review:read', params)
  const { searchParams } = new URL(request.url)
  const { kind, of, done } = Address.parse({
    kind: searchParams.get('kind'),
    of: searchParams.get('of'),
    done: searchParams.get('done'),
  })
  const { elements, bounds, profiles } = await loadRuleGround(study.id, wave)
  const changed = standingProfiles(profiles).find(({ id }) => id === of) ?? null
  const chosen = changed?.profile.kind ?? kind
  const language = readCookie(request).language ?? 'da'
  return {
    study,
    wave: { id: wave.id, title: wave.title },
    done,
    mayWrite: may(study.role, 'rule:write'),
    elements,
    profiles: profiles.map((kept) => ({
      ...kept,
      weights: isUsable(kept, bounds.elements) ? pointWeights(kept.profile, bounds.elements) : null,
    })),
    form: chosen && {
      kind: chosen,
      after: changed?.number ?? 0,
      values: profileFields(changed, chosen, bounds.elements, language),
    },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, wave } = await authorizeShortlist(request, 'rule:write', params)
  const { bounds } = await loadRuleGround(study.id, wave)
  const answer = await saveProfile(fieldsOf(await readForm(request)), bounds.elements, {
    studyId: study.id,
    by: member.accountId,
    at: new Date().toISOString(),
  })
  if (answer === 'saved') return redirect(`/studies/${study.id}/waves/${wave.id}/weights?done=saved`)
  return data(answer, { status: answer.status })
}

export default function WeightProfiles() {
  const { study, wave, done, mayWrite, elements, profiles, form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { weightProfiles: text, rule } = useMessages()
  const path = `/studies/${study.id}/waves/${wave.id}`
  const said = sentenceFor({ saved: text.done }, done)
  return (
    <ShortlistFrame
      study={study}
      wave={wave}
      page="rule"
      above={[{ to: `${path}/rule`, label: rule.heading }]}
    >
      <h1>{text.heading}</h1>
      {said && !answer && (
        <p className="notice" role="status">
          {said}
        </p>
      )}
      <p className="lead">{text.lead}</p>
      <p>
        <a href={`${path}/rule`}>{rule.toRule}</a>
      </p>
      {mayWrite && <ProfileForm form={form} answer={answer} elements={elements} profiles={profiles} />}
      <ProfileList profiles={profiles} elements={elements} mayWrite={mayWrite} />
    </ShortlistFrame>
  )
}
