import { z } from 'zod'
import { oneWay, spearmanBrown } from '#analysis/statistics/intraclass-correlation.ts'
import { randomIntercept } from '#analysis/statistics/random-intercept.ts'
import { shroutFleiss, type RaterCorrelation } from '#analysis/statistics/shrout-fleiss.ts'
import { referenceFunction, type ReferenceFunction } from './reference-function.ts'

const Values = z.array(z.number().nullable())

export const icc: Readonly<Record<string, ReferenceFunction>> = {
  iccTable: referenceFunction(
    z.object({ units: z.array(Values), level: z.number().optional() }),
    ({ units, level }) => {
      const forms = shroutFleiss(units, level)
      return { ...mapForms(forms), ...reasonOf(forms.icc11.reasons.value) }
    },
  ),

  iccOneWay: referenceFunction(z.object({ groups: z.array(Values) }), ({ groups }) => {
    const filled = groups.map((group) => group.filter((value) => value !== null))
    const anova = oneWay(filled)
    const model = randomIntercept({
      y: filled.flat(),
      group: filled.flatMap((group, place) => group.map(() => place)),
      groups: filled.length,
      columns: [],
    })
    const reml = model.icc
    return {
      ...anova,
      ...reasonOf(anova.reasons.icc1),
      icc1Reml: reml,
      varBetweenReml: model.varGroup,
      varWithinReml: model.varResidual,
      groupReliabilityReml: filled
        .filter((group) => group.length > 0)
        .map((group) => (reml === null ? null : spearmanBrown(reml, group.length))),
    }
  }),
}

function mapForms(forms: ReturnType<typeof shroutFleiss>): Record<string, RaterCorrelation> {
  return Object.fromEntries(
    Object.entries(forms).map(([name, form]: [string, RaterCorrelation]) => [
      name,
      { ...form, ...reasonOf(form.reasons.value) },
    ]),
  )
}

function reasonOf(reason: string | undefined): { reason?: string } {
  return reason ? { reason } : {}
}
