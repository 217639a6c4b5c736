import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { checkEffects, scopeChecks } from '#analysis/scope-checks.ts'
import { authorize } from '#app/auth/actor.server.ts'
import { Choices, FormFault, Select, TextField } from '#app/components/field.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { fieldsOf, invalidFields, readForm, typedFields } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { ScopeCheckForm, shownRules } from '#app/scopes/scope-check-form.ts'
import { rulesOf } from '#app/scopes/scope-findings.server.ts'
import { authorizeStudy } from '#app/studies/study-head.server.ts'
import { findScopeCheckSetting } from '#db/queries/fielding-facts.ts'
import { saveScopeChecks } from '#db/queries/scope-check-decisions.ts'
import { scopeGate } from '#app/scopes/scope-findings.server.ts'
import '#app/styles/scope-card.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, scopeChecks: text } = metaMessages(matches)
  return [{ title: frame.titleOf(`${text.settingsHeading}, ${data?.study.title ?? ''}`) }]
}

/** The smallest level is never too broad. */
const broadLevels = [2, 3, 4, 5] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study } = await authorizeStudy(request, 'study:manage', params.studyId ?? '')
  const setting = await findScopeCheckSetting(db, study.id)
  return {
    study,
    values: shownRules(rulesOf(setting)),
    after: setting?.number ?? 0,
    saved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const studyId = params.studyId ?? ''
  const member = await authorize(request, 'study:manage', { studyId })
  const fields = fieldsOf(await readForm(request))
  const rejected = { values: typedFields(fields), isOvertaken: false }
  const form = ScopeCheckForm.safeParse(fields)
  if (!form.success) return data({ ...rejected, invalid: invalidFields(form.error) }, { status: 422 })
  const outcome = await saveScopeChecks(
    db,
    {
      studyId,
      ...form.data,
      by: member.accountId,
      at: new Date().toISOString(),
    },
    scopeGate,
  )
  if (outcome === 'overtaken') {
    return data({ ...rejected, invalid: undefined, isOvertaken: true }, { status: 409 })
  }
  return redirect(`/studies/${studyId}/scope-checks/settings?saved`)
}

export default function ScopeCheckSettings() {
  const { study, values: kept, after, saved } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { practices, scopeChecks: text, words } = useMessages()
  const base = `/studies/${study.id}`
  const above = [
    { to: `${base}/practices`, label: practices.heading },
    { to: `${base}/scope-checks`, label: text.heading },
  ]
  // what somebody else saved is shown, not what was typed before it was seen
  const values = rejected && !rejected.isOvertaken ? rejected.values : kept
  const common = (name: string) => ({ name, value: values[name], invalid: rejected?.invalid, required: true })
  return (
    <StudyFrame study={study} path="practices" above={above}>
      <h1>{text.settingsHeading}</h1>
      <p>{text.settingsLead}</p>
      {saved && !rejected && (
        <p className="notice" role="status">
          {text.saved}
        </p>
      )}
      {rejected?.isOvertaken ? (
        <div className="alert" role="alert">
          <p>{text.overtaken}</p>
        </div>
      ) : (
        <FormFault invalid={rejected?.invalid} />
      )}
      <form method="post" action={`${base}/scope-checks/settings`}>
        <input type="hidden" name="after" value={after} />
        <div className="check-effects">
          {scopeChecks.map((check) => (
            <Choices
              key={check}
              {...common(check)}
              label={text.names[check]}
              hint={text.why[check]}
              choices={checkEffects.map((effect) => ({ value: effect, label: text.effects[effect] }))}
            />
          ))}
        </div>
        <h2>{text.limits}</h2>
        <Select
          {...common('broadLevel')}
          label={text.broadLevel}
          choices={broadLevels.map((level) => ({
            value: String(level),
            label: `${level} · ${words.scopeLevels[level]}`,
          }))}
        />
        <TextField {...common('narrowCitizens')} label={text.narrowCitizens} inputMode="numeric" short />
        <TextField {...common('narrowStaff')} label={text.narrowStaff} inputMode="numeric" short />
        <div className="actions">
          <button>{text.saveSettings}</button>
          <a href={`${base}/scope-checks`}>{words.cancel}</a>
        </div>
      </form>
    </StudyFrame>
  )
}
