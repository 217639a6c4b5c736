import type { Aggregation } from '#analysis/aggregation.ts'
import type { AnsweredRule, ResultChoices, SubgroupAttribute } from '#app/report/choices.ts'

const aggregation: Record<Aggregation, string> = {
  mean_of_informants: 'gennemsnittet af dens informanter, som tæller lige meget',
  mean_of_roles: 'gennemsnittet af rollerne, som tæller lige meget, uanset hvor mange informanter de har',
  median_of_informants: 'den midterste af dens informanter (medianen)',
  mean_of_leaders: 'det, dens ledere svarer',
  lowest_informant: 'dens laveste informant',
}

const answered: Record<AnsweredRule, string> = {
  half: 'mindst halvdelen er besvaret',
  all: 'alle er besvaret',
  one: 'mindst ét er besvaret',
}

const scored: Record<AnsweredRule, string> = {
  half: 'mindst halvdelen har en score',
  all: 'alle har en score',
  one: 'mindst ét har en score',
}

/** Hvad der ellers siges om, hvad der tæller. */
export interface CountedWords {
  readonly among: string | null
  readonly leftOut: number
  /** Praksisser med flere afgrænsninger, der er regnet som én. */
  readonly asOne: number
  /** Besvarelser, der ikke tæller på grund af den afgrænsning, de er givet på. */
  readonly decided: Dropped
  readonly notNewest: Dropped
}

interface Dropped {
  readonly practices: number
  readonly responses: number
}

const inPractices = ({ practices }: Dropped) => (practices === 1 ? 'én praksis' : `${practices} praksisser`)
const responsesAre = (count: number) => (count === 1 ? 'Én besvarelse' : `${count} besvarelser`)
const list = new Intl.ListFormat('da', { type: 'conjunction' })
const onVersions = (versions: readonly number[]) =>
  `${versions.length === 1 ? 'afgrænsning' : 'afgrænsningerne'} ${list.format(versions.map(String))}`

/** Valg om, hvordan der regnes: de står i adressen, på siden og i alt, der hentes. */
export const choices = {
  heading: 'Sådan er der regnet',
  change: 'Regn på en anden måde',
  apply: 'Regn sådan',
  reset: 'Regn som udgangspunkt',
  isDefault: 'Udgangspunktet',
  aggregationLabel: 'En praksis er',
  aggregation,
  answeredLabel: 'Et element får en score, når',
  answered,
  flaggedLabel: 'Informanter med opmærksomhedspunkter',
  flagged: { with: 'er med', without: 'er ikke med' },
  leftOutLabel: 'Udeladte besvarelser',
  leftOut: { without: 'er ikke med', with: 'er med' },
  scopesLabel: 'Afgrænsninger af samme praksis',
  scopes: {
    all: 'som det er besluttet; ellers hver for sig',
    apart: 'hver for sig, uanset hvad der er besluttet',
    newest: 'kun den nyeste, der er svaret på',
  },
  notCountedLine: {
    not_newest: (responses: number, of: number, versions: readonly number[]) =>
      `${responses} af ${of} besvarelser er givet på ${onVersions(versions)} og tæller ikke her`,
    decided: (responses: number, of: number, versions: readonly number[]) =>
      `${responses} af ${of} besvarelser er givet på ${onVersions(versions)} og tæller ikke, fordi det er besluttet`,
  },
  toDecision: 'Afgørelsen om afgrænsningerne',
  whichPractices: (count: number) =>
    count === 1 ? 'Hvilken praksis det er' : `Hvilke ${count} praksisser det er`,
  amongLabel: 'Praksisser',
  all: 'alle',
  attributes: {
    area: 'område',
    municipality: 'kommune',
    organisation: 'organisation',
    scopeLevel: 'niveau',
  } as Record<SubgroupAttribute, string>,
  of: (attribute: string, value: string) => `${attribute}: ${value}`,
  /** Hele regnemåden i sætninger. */
  sentences: (
    chosen: Omit<ResultChoices, 'among'>,
    { among, leftOut, asOne, decided, notNewest }: CountedWords,
  ): string =>
    [
      `Et element er gennemsnittet af de besvarede spørgsmål, når ${answered[chosen.answered]}.`,
      `Totalen er gennemsnittet af elementerne, når ${scored[chosen.answered]}.`,
      `En praksis er ${aggregation[chosen.aggregation]}.`,
      chosen.flagged === 'without' && 'Informanter med opmærksomhedspunkter er ikke med.',
      leftOut > 0 &&
        `${leftOut === 1 ? 'Én udeladt besvarelse' : `${leftOut} udeladte besvarelser`} er ${chosen.leftOut === 'with' ? 'med alligevel' : 'ikke med'}.`,
      chosen.scopes === 'apart' && 'Hver afgrænsning står for sig, uanset hvad der er besluttet om dem.',
      asOne > 0 &&
        `${asOne === 1 ? 'Hos én praksis er' : `Hos ${asOne} praksisser er`} flere afgrænsninger regnet som én, fordi det er besluttet.`,
      decided.responses > 0 &&
        `${responsesAre(decided.responses)} om ${inPractices(decided)} tæller ikke, fordi det er besluttet kun at bruge en anden afgrænsning.`,
      chosen.scopes === 'newest' &&
        `Kun den nyeste afgrænsning, der er svaret på, er med: ${notNewest.responses === 0 ? 'ingen besvarelser falder fra af den grund' : `${responsesAre(notNewest.responses).toLowerCase()} på ældre afgrænsninger af ${inPractices(notNewest)} tæller ikke`}.`,
      among !== null && `Kun praksisser med ${among} er med.`,
    ]
      .filter((sentence) => sentence !== false)
      .join(' '),
}
