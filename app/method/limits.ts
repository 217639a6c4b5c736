import { distributionLimits } from '#analysis/distribution-warnings.ts'
import { minimumForAgreementA } from '#analysis/distributions.ts'
import { flagThresholds } from '#analysis/flags/thresholds.ts'
import { consistencyThresholds } from '#analysis/internal-consistency.ts'
import { minimumForAWg } from '#analysis/item-agreement.ts'
import { farMovement } from '#analysis/rank-movement.ts'
import { coderLimits, minimumPractices } from '#analysis/rating-reliability.ts'
import { neededOfInterceptModel, neededOfRole, neededOfRoleModel } from '#analysis/role-conditions.ts'
import { defaultSettings, intervalLevel } from '#analysis/settings.ts'
import { maximumParetoCriteria } from '#analysis/shortlist/pareto.ts'
import { defaultRule } from '#analysis/shortlist/selection-rule.ts'
import { zoneLimits } from '#analysis/shortlist/top-k.ts'
import { minimumFirstShare } from '#analysis/statistics/rank-acceptability.ts'
import { averageDeviationCutOff } from '#analysis/statistics/average-deviation.ts'
import { minimumReplicates } from '#analysis/statistics/resampling.ts'
import { dStudyTargets, mostInformants } from '#analysis/variance-components.ts'
import { formatNumber, formatShare } from '#app/messages/format.ts'
import type { Language } from '#db/schema.ts'
import { weakAwg } from '#app/report/study/agreement.ts'
import { fewestDraws } from '#app/selection/rule-limits.ts'
import { groupRange } from '#app/studies/study-choices.ts'

/** Every limit that the page about method names, as the code holds it, in the words of a language. */
export function limitsIn(language: Language) {
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals)
  const share = (value: number) => formatShare(value, language)
  const percent = (value: number) => formatShare(value / 100, language)
  const flag = flagThresholds
  const rule = defaultRule({ minimum: 1, maximum: 5 }, fewPractices)
  return {
    answered: share(defaultSettings.minimumAnsweredShare),
    level: share(intervalLevel),
    agreementA: number(minimumForAgreementA),
    itemEnd: percent(distributionLimits.item.endPercent),
    scoreEnd: percent(distributionLimits.score.endPercent),
    dontKnow: percent(distributionLimits.item.dontKnowPercent),
    practicesShown: number(minimumPractices.shown),
    practicesInterval: number(minimumPractices.interval),
    coderReliable: number(coderLimits.reliable, 2),
    coderTentative: number(coderLimits.tentative, 2),
    groups: number(dStudyTargets.groups, 2),
    ranking: number(dStudyTargets.ranking, 2),
    mostInformants: number(mostInformants),
    adFive: number(averageDeviationCutOff(5), 2),
    adFour: number(averageDeviationCutOff(4), 2),
    draws: number(defaultSettings.replicates),
    leastReplicates: number(minimumReplicates),
    awg: number(minimumForAWg),
    awgWeak: number(weakAwg, 2),
    complete: number(consistencyThresholds.completeInformants),
    alphaGroups: number(consistencyThresholds.groups, 2),
    alphaPractices: number(consistencyThresholds.practices, 2),
    redundant: number(consistencyThresholds.redundant, 2),
    itemRest: number(consistencyThresholds.itemRest, 2),
    roleInformants: number(neededOfRole.informants),
    roleTogether: number(neededOfRole.practicesTogether),
    modelPractices: number(neededOfRoleModel.practices),
    modelRoles: number(neededOfRoleModel.roles),
    interceptPractices: number(neededOfInterceptModel.practices),
    farMovement: number(farMovement),
    listSize: number(rule.k),
    listDraws: number(rule.draws),
    listLeastDraws: number(fewestDraws),
    weightDraws: number(rule.weightDraws),
    weightDrawsOfMany: number(defaultRule({ minimum: 1, maximum: 5 }, 10 * fewPractices).weightDraws),
    firstShare: formatShare(minimumFirstShare, language, 1),
    zoneCertain: share(zoneLimits.certain),
    zoneBorderline: share(zoneLimits.borderline),
    paretoMost: number(maximumParetoCriteria),
    nearList: share(rule.minimumProbability),
    elementLead: number(rule.deviance.elementLead),
    groupDefault: number(groupRange.suggested),
    groupLeast: number(groupRange.min),
    groupMost: number(groupRange.max),
    flags: {
      disagreementInformants: number(flag.strongDisagreement.informants),
      disagreementParts: number(1 / flag.strongDisagreement.shareOfScale),
      campsInformants: number(flag.twoCamps.informants),
      campsExplained: share(flag.twoCamps.explained),
      campsGap: number(flag.twoCamps.gap),
      outlierInformants: number(flag.outlierInformant.informants),
      outlierPoints: number(flag.outlierInformant.points),
      outlierDeviations: number(flag.outlierInformant.standardDeviations),
      outlierOthers: number(flag.outlierInformant.othersWithin, 1),
      gapPoints: number(flag.roleGap.points),
      gapDeviations: number(flag.roleGap.standardDeviations),
      lineAnswers: number(flag.straightLining.answers),
      lineShare: share(flag.straightLining.modalShare),
      lineShareOfFast: share(flag.straightLining.modalShareOfFast),
      lineTime: share(flag.straightLining.timeShare),
      variationAnswers: number(flag.lowVariation.answers),
      variationLowest: share(flag.lowVariation.lowest),
      variationSd: number(flag.lowVariation.sd, 1),
      extremeAnswers: number(flag.extremeStyle.answers),
      extremeShare: share(flag.extremeStyle.share),
      extremePoints: number(flag.extremeStyle.scalePoints),
      opposites: share(flag.agreementStyle.share),
      seconds: number(flag.speeding.secondsPerItem),
      speedTime: share(flag.speeding.timeShare),
      knowledge: number(flag.lowKnowledge.knowledge),
      knowledgeDontKnow: share(flag.lowKnowledge.dontKnow),
      closeness: number(flag.distance.closeness),
      mismatchLevels: number(flag.scopeMismatch.levels),
      mismatchCitizens: number(flag.scopeMismatch.citizens),
      registrationLevels: number(flag.scopeVersusRegistration.levels),
      registrationCitizens: number(flag.scopeVersusRegistration.citizens),
      broadLevel: number(flag.scopeTooBroad.level),
      broadGroups: number(flag.scopeTooBroad.targetGroups),
      narrowCitizens: number(flag.scopeTooNarrow.citizens),
      narrowStaff: number(flag.scopeTooNarrow.staff),
      missingShare: share(flag.missingPattern.share),
    },
  }
}

/** A mapping of ordinary size; in larger ones fewer weights are drawn. */
const fewPractices = 84

export type Limits = ReturnType<typeof limitsIn>
