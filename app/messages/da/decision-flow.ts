import type { GateName } from '#analysis/shortlist/gates.ts'

const shown = (n: number) => n.toLocaleString('da-DK')
const practices = (n: number) => (n === 1 ? '1 praksis' : `${shown(n)} praksisser`)

/** Vejen fra alle praksisser til dem, der skal interviewes: figur, tabel og en sætning. */
export const decisionFlow = {
  heading: 'Sådan kom vi fra alle til de valgte',
  headingOf: (from: number, to: number) => `Sådan kom vi fra ${shown(from)} til ${shown(to)}`,
  titleOf: (wave: string) => `Fra alle til de valgte, ${wave}`,
  lead: 'Figuren tegner sig selv af det låste datasæt, reglen og de beslutninger, der gælder nu. Hver praksis tæller én gang i hvert trin.',
  sentence: (values: {
    practices: number
    answered: number
    ranked: number
    proposed: number
    chosen: number
    kept: number
  }) =>
    `Af ${practices(values.practices)} er der svar om ${shown(values.answered)}, og ${shown(values.ranked)} kan placeres. Reglen foreslår ${shown(values.proposed)}. ${
      values.chosen === 0
        ? 'Ingen er valgt til interview endnu.'
        : `${shown(values.chosen)} er valgt til interview${
            values.kept === values.chosen
              ? ', alle foreslået af reglen.'
              : `: ${shown(values.kept)} foreslået af reglen og ${shown(values.chosen - values.kept)} valgt af andre grunde.`
          }`
    }`,
  basis: (values: {
    set: number
    rule: number
    decisions: number
    digest: string
    after: boolean
    computed: string
  }) =>
    `Datasæt ${values.set}, regel ${values.rule}${values.after ? ' (ændret efter at resultater var set)' : ''}, listens fingeraftryk ${values.digest}, ${values.computed}; ${
      values.decisions === 1 ? '1 beslutning' : `${values.decisions.toLocaleString('da-DK')} beslutninger`
    } i loggen.`,
  earlier: (n: number) =>
    n === 1
      ? '1 af de gældende beslutninger er truffet på tidligere tal.'
      : `${n} af de gældende beslutninger er truffet på tidligere tal.`,
  main: {
    practices: 'praksisser i det låste datasæt',
    answered: 'med svar, der tæller',
    ranked: 'kan placeres på listen',
    proposed: 'foreslået af reglen',
    chosen: 'valgt til interview',
  },
  aside: {
    unanswered: 'uden svar, der tæller',
    lacking: 'mangler data',
    passedOver: 'ikke foreslået',
    dropped: 'foreslået, ikke valgt',
    added: 'valgt uden at være foreslået',
  },
  notAsked: 'ingen informanter spurgt',
  noAnswer: 'ingen har svaret',
  noneCounts: 'har svar, men ingen, der tæller',
  gates: {
    score: 'for få besvarede spørgsmål til en score',
    oneScopeVersion: 'svar på flere afgrænsninger',
    noScopeMismatch: 'uklar afgrænsning',
    consent: 'intet samtykke til interview',
    minimumInformants: 'for få informanter',
    minimumRoles: 'for få roller',
    requiredRoles: 'en krævet rolle mangler',
    minimumAnsweredElements: 'for få besvarede elementer',
  } satisfies Record<GateName, string>,
  firstGate: 'En praksis, der mangler mere end én ting, tæller ved den første.',
  open: 'ingen beslutning',
  openProposed: 'venter på en beslutning',
  decided: (outcome: string, reason: string) => `${outcome}: ${reason}`,
  addedBelow: 'taget ind alligevel (se nederst)',
  proposedBefore: 'foreslået på tidligere tal',
  swapReasons: {
    swapped_in: 'byttet ind for en anden',
    swapped_out: 'byttet ud for en anden',
  } as Readonly<Record<string, string>>,
  among: (n: number, from: string) => `heraf ${n} ${from}`,
  addedFrom: {
    ranked: 'fra listen',
    lacking: 'blandt dem, der mangler data',
    unanswered: 'blandt dem uden svar',
    elsewhere: 'ikke i dette datasæt',
  },
  none: 'ingen',
  reading:
    'Læs oppefra. Til højre står dem, der falder fra, og hvorfor; pilen tilbage viser dem, mennesker har taget ind.',
  table: 'Trin, antal og årsager',
  step: 'Trin',
  count: 'Antal',
  toDecisions: 'Til beslutningerne',
  drawn: 'Figuren er ikke tegnet endnu.',
}
