import type { Interval } from '#analysis/figure.ts'
import { neededOfRole } from '#analysis/role-conditions.ts'
import type { RoleEffect } from '#analysis/role-model.ts'
import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { RolesSlice } from '#app/report/study/roles.ts'
import { roleOrder, roleWord } from '../charts/role-words.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { ConditionsNotMet } from './conditions-not-met.tsx'
import { useFormats } from './formats.ts'

/** Effects of roles, element by element: estimate and interval in every cell, told apart by sign, words and filling. */
export function RoleHeatTable({
  slice: { role: total, elements },
  elementName,
}: {
  slice: RolesSlice
  elementName: (id: string) => string
}) {
  const { roleEffects: text, words } = useMessages()
  const { signed } = useFormats()
  const models = [...elements.map((model) => ({ ...model, id: model.element })), { ...total, id: 'total' }]
  const computed = models.filter(({ intercept }) => intercept !== null)
  const nameOf = (id: string) => (id === 'total' ? text.total : elementName(id))
  const reference = total.reference && words.rolesPlural[total.reference as keyof typeof words.rolesPlural]
  const roles = roleOrder(total.roles.map(({ role }) => role)).filter((role) => role !== total.reference)
  const largest = largestOf(computed.filter(({ id }) => id !== 'total'))
  return (
    <section>
      <h2 id="elements">{text.elementsHeading}</h2>
      {computed.length === 0 || !reference ? (
        <ConditionsNotMet conditions={total.conditions} />
      ) : (
        <>
          <p className="prose">
            {largest &&
              text.elementsSentence({
                role: words.rolesPlural[largest.role as keyof typeof words.rolesPlural] ?? largest.role,
                element: nameOf(largest.id),
                estimate: signed(largest.estimate),
                reference,
              })}{' '}
            {text.notBias}
          </p>
          <p className="prose quiet">{text.elementsReading}</p>
          <ScrollTable caption={text.elementsTable(reference)} className="heat">
            <thead>
              <tr>
                <th scope="col">{text.element}</th>
                {roles.map((role) => (
                  <th key={role} scope="col">
                    {sentenceCase(roleWord(words, role))}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {models.map((model) => (
                <tr key={model.id} className={model.id === 'total' ? 'total' : undefined}>
                  <th scope="row">{nameOf(model.id)}</th>
                  {roles.map((role) => (
                    <HeatCell key={role} effect={model.effects.find((effect) => effect.role === role)} />
                  ))}
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          {models.some(({ effects }) => effects.some(({ qualified }) => !qualified)) && (
            <p className="quiet">{text.tooFewHow(neededOfRole.informants, neededOfRole.practicesTogether)}</p>
          )}
        </>
      )}
    </section>
  )
}

function HeatCell({ effect }: { effect: RoleEffect | undefined }) {
  const { roleEffects: text } = useMessages()
  const { signed, interval } = useFormats()
  if (!effect || effect.estimate === null || !effect.interval || !effect.qualified) {
    return <td className="quiet">{text.tooFew}</td>
  }
  const side = sideOf(effect.interval)
  return (
    <td className={side}>
      {signed(effect.estimate)}
      <span className="visually-hidden"> ({text[side]})</span>
      <span className="heat-interval">{interval(effect.interval)}</span>
    </td>
  )
}

/** Where an interval lies: wholly above nought, wholly below, or around it. */
export function sideOf([lower, upper]: Interval): 'above' | 'below' | 'around' {
  if (lower > 0) return 'above'
  return upper < 0 ? 'below' : 'around'
}

function largestOf(models: readonly { readonly id: string; readonly effects: readonly RoleEffect[] }[]) {
  const found = models.flatMap(({ id, effects }) =>
    effects.flatMap(({ role, estimate, qualified }) =>
      role !== null && estimate !== null && qualified ? [{ id, role, estimate }] : [],
    ),
  )
  return found.toSorted((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate))[0]
}
