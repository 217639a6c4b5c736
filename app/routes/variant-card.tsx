import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OvertakenForm } from '#app/components/overtaken-form.tsx'
import { ScopeFields } from '#app/components/practice-fields.tsx'
import { scopeCardFields } from '#app/components/scope-card.tsx'
import { StudyFrame } from '#app/components/study-frame.tsx'
import { db } from '#app/db.server.ts'
import { notFound } from '#app/http/errors.ts'
import { fieldsOf, invalidFields, readForm, typedText } from '#app/http/form.ts'
import { metaMessages } from '#app/messages/meta-messages.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import { ScopeForm, shownIn, typedIn } from '#app/practices/practice-form.server.ts'
import { authorizePractice } from '#app/practices/practice-head.server.ts'
import { listVariants } from '#db/queries/scope-variants.ts'
import { noVariant, saveVariant } from '#db/queries/variant-changes.ts'
import { scopeStamp } from '#db/queries/scope-card.ts'
import { listScopes } from '#db/queries/scopes.ts'
import { variantKinds, type VariantKind } from '#db/schema.ts'
import '#app/styles/practices.css'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { frame, variants } = metaMessages(matches)
  return [{ title: frame.titleOf(data ? variants.title(data.kind, data.practice.name) : variants.heading) }]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { study, practice } = await authorizePractice(request, 'practice:write', params)
  const kind = kindIn(params.kind)
  const variant = (await listVariants(db, practice.id)).find((one) => one.kind === kind && !one.ended)
  const [ordinary] = await listScopes(db, practice.id)
  if (!ordinary) throw notFound()
  return {
    study,
    practice: { id: practice.id, name: practice.name },
    kind,
    scopeId: variant?.id ?? null,
    shown: shownIn(ScopeForm, variant ?? ordinary),
    seen: variant ? scopeStamp(variant) : noVariant,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { member, study, practice } = await authorizePractice(request, 'practice:write', params)
  const kind = kindIn(params.kind)
  const fields = fieldsOf(await readForm(request))
  const { seen: stamp, ...own } = fields
  const seen = typedText(stamp)
  const rejected = {
    values: typedIn(ScopeForm, fields),
    seen,
    invalid: {},
    isOvertaken: false,
    isFielded: false,
  }
  // no radio button chosen sends nothing
  const form = ScopeForm.safeParse({ level: '', ...own })
  if (!form.success) return data({ ...rejected, invalid: invalidFields(form.error) }, { status: 422 })
  const at = new Date().toISOString()
  const about = { studyId: study.id, practiceId: practice.id, kind, by: member.accountId, at }
  const saved = await saveVariant(db, { ...about, values: form.data, seen })
  if (saved.outcome === 'changed_meanwhile') return data({ ...rejected, isOvertaken: true }, { status: 409 })
  if (saved.outcome === 'fielded') return data({ ...rejected, isFielded: true }, { status: 409 })
  const path = `/studies/${study.id}/practices/${practice.id}/scope/variants/${saved.scopeId}`
  return redirect(`${path}?done=${saved.outcome}`)
}

function kindIn(text: string | undefined): VariantKind {
  const kind = variantKinds.find((one) => one === text)
  if (!kind) throw notFound()
  return kind
}

export default function VariantCard() {
  const { study, practice, kind, scopeId, shown, seen } = useLoaderData<typeof loader>()
  const rejected = useActionData<typeof action>()
  const { variants: text, practices } = useMessages()
  const base = `/studies/${study.id}/practices`
  const path = `${base}/${practice.id}`
  const above = [
    { to: base, label: practices.heading },
    { to: path, label: practice.name },
  ]
  return (
    <StudyFrame study={study} path="practices" above={above}>
      <h1>{text.title(kind, practice.name)}</h1>
      <p className="prose">{text.cardLead[kind]}</p>
      {rejected?.isFielded && (
        <div className="alert" role="alert">
          <p>{text.fielded}</p>
        </div>
      )}
      <OvertakenForm
        shown={shown}
        seen={seen}
        rejected={rejected}
        names={scopeCardFields}
        caption={text.cardHeading}
        conflict={text.conflict}
        save={text.save}
        back={scopeId ? `${path}/scope/variants/${scopeId}` : `${path}#variants`}
        fields={(values, invalid) => <ScopeFields values={values} invalid={invalid} />}
      />
    </StudyFrame>
  )
}
