import { sentenceCase } from '#app/messages/format.ts'
import { useMessages } from '#app/messages/use-messages.ts'
import type { RolesSlice } from '#app/report/study/roles.ts'
import { roleOrder, roleWord } from '../charts/role-words.ts'
import { ScrollTable } from '../scroll-table.tsx'
import { ConditionsNotMet } from './conditions-not-met.tsx'
import { confoundingOf } from './confounding.ts'
import { useFormats } from './formats.ts'
import { HowComputed } from './how-computed.tsx'
import { WithInterval } from './with-interval.tsx'

/** The model with roles beside the one with roles and own stake, and the table that shows how the two are tangled. */
export function RoleAndStake({ slice }: { slice: RolesSlice }) {
  const { roleEffects: text, words } = useMessages()
  const { two, signed, share, count, interval } = useFormats()
  const { role, roleAndStake } = slice
  const many = (code: string) => words.rolesPlural[code as keyof typeof words.rolesPlural] ?? code
  const tangled = confoundingOf(slice)
  const effects = [role, roleAndStake].flatMap((model) => model.effects)
  const rows = [...roleOrder(effects.flatMap((effect) => effect.role ?? [])), null]
  const reference = role.reference && many(role.reference)
  return (
    <section>
      <h2 id="stake">{text.modelsHeading}</h2>
      {role.intercept === null || !reference ? (
        <ConditionsNotMet conditions={role.conditions} />
      ) : (
        <>
          <p className="prose">
            {tangled
              ? text.confounding({
                  role: sentenceCase(many(tangled.role)),
                  alone: two(tangled.alone),
                  withStake: signed(tangled.withStake),
                  stake: signed(tangled.stake),
                  share: share(tangled.share),
                  others: share(tangled.others),
                })
              : text.confoundingNone}
          </p>
          {roleAndStake.intercept === null && <ConditionsNotMet conditions={roleAndStake.conditions} />}
          <ScrollTable caption={text.modelsTable}>
            <thead>
              <tr>
                <th scope="col">{text.role}</th>
                <th scope="col" className="number">
                  {text.roleModel}
                </th>
                <th scope="col" className="number">
                  {text.stakeModel}
                </th>
                <th scope="col" className="number">
                  {text.basis}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((code) => {
                const [alone, both] = [role, roleAndStake].map((model) =>
                  model.effects.find((effect) => effect.role === code),
                )
                return (
                  <tr key={code}>
                    <th scope="row">{sentenceCase(code === null ? text.ownStake : roleWord(words, code))}</th>
                    {[alone, both].map((effect, place) =>
                      effect && !effect.qualified ? (
                        <td key={place} className="number quiet">
                          {text.tooFew}
                        </td>
                      ) : (
                        <WithInterval
                          key={place}
                          value={effect?.estimate ?? null}
                          interval={effect?.interval ?? null}
                          reason={effect?.reasons.estimate}
                        />
                      ),
                    )}
                    <td className="number">{count((both ?? alone)?.informants ?? 0)}</td>
                  </tr>
                )
              })}
              <tr>
                <th scope="row">{sentenceCase(text.reference(roleWord(words, role.reference ?? '')))}</th>
                <td className="number">{two(0)}</td>
                <td className="number">{two(0)}</td>
                <td className="number">
                  {count(role.roles.find((one) => one.role === role.reference)?.informants ?? 0)}
                </td>
              </tr>
            </tbody>
          </ScrollTable>
          {roleAndStake.leftOut.withoutCovariate > 0 && (
            <p className="quiet">{text.leftOut(count(roleAndStake.leftOut.withoutCovariate))}</p>
          )}
        </>
      )}
      <StakeTable byStake={slice.byStake} />
      {role.intercept !== null && reference && (
        <>
          <HowRoleModel model={role} reference={reference} />
          <HowComputed
            figure={text.stakeModel}
            anchor="role-and-stake"
            steps={roleAndStake.effects.map(
              ({ role: code, estimate, se, interval: ends }) =>
                ends &&
                text.modelSteps.effect(
                  code === null ? text.ownStake : roleWord(words, code),
                  two(estimate),
                  two(se),
                  interval(ends),
                ),
            )}
          />
        </>
      )}
    </section>
  )
}

function StakeTable({ byStake }: { byStake: RolesSlice['byStake'] }) {
  const { roleEffects: text, words } = useMessages()
  const { two, count } = useFormats()
  const roles = roleOrder(byStake.map(({ role }) => role))
  const isKnown = byStake.every(({ ownStake, informants }) => ownStake !== null || informants === 0)
  const columns = isKnown ? (['yes', 'no'] as const) : (['yes', 'no', null] as const)
  return (
    <ScrollTable caption={`${text.stakeTable}. ${text.stakeHow}`}>
      <thead>
        <tr>
          <th scope="col">{text.role}</th>
          {columns.map((stake) => (
            <th key={stake} scope="col" className="number">
              {text.stake[stake ?? 'unknown']}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => (
          <tr key={role}>
            <th scope="row">{sentenceCase(roleWord(words, role))}</th>
            {columns.map((stake) => {
              const cell = byStake.find((one) => one.role === role && one.ownStake === stake)
              return (
                <td key={stake} className="number">
                  {cell && cell.informants > 0
                    ? text.cell(two(cell.mean), count(cell.withTotal))
                    : text.nobody}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function HowRoleModel({
  model: { intercept, varPractice, varResidual, icc, effects },
  reference,
}: {
  model: RolesSlice['role']
  reference: string
}) {
  const { roleEffects: text, studyPages, words } = useMessages()
  const { two, exact, interval } = useFormats()
  const { modelSteps: steps } = text
  const numbered = [
    steps.model(reference),
    steps.intercept(two(intercept), reference),
    steps.variance(exact(varPractice), exact(varResidual), two(icc)),
    ...effects.map(
      ({ role, estimate, se, interval: ends }) =>
        role !== null &&
        ends &&
        steps.effect(roleWord(words, role), exact(estimate), exact(se), interval(ends)),
    ),
    studyPages.exact,
  ]
  return <HowComputed figure={text.roleModel} anchor="role-model" steps={numbered} />
}
