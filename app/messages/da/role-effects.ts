/** Hvad scoren skylder, hvem der svarer: leder, medarbejder, borger og andre. */
export const roleEffects = {
  heading: 'Rollernes betydning',
  titleOf: (wave: string) => `Rollernes betydning, ${wave}`,
  lead: 'Svarer ledere anderledes end medarbejdere om den samme praksis? Her er forskellen regnet inden for praksisser, så den ikke blandes sammen med, at praksisser er forskellige.',
  notBias: 'En forskel mellem roller er ikke en fejl hos nogen af dem. Tallene siger ikke, hvem der har ret.',

  gapHeading: 'Ledere og medarbejdere om den samme praksis',
  gapTitle: 'Ledere til venstre, medarbejdere til højre; én linje pr. praksis',
  gapSentence: (values: {
    practices: string
    gap: string
    interval: string
    isHigher: boolean
    down: string
    up: string
  }) =>
    `På ${values.practices} praksisser har både ledere og medarbejdere svaret. Ledere ligger i snit ${values.gap} point ${values.isHigher ? 'højere' : 'lavere'} (95 %-interval ${values.interval}). Lederne ligger højest på ${values.down}, medarbejderne på ${values.up}.`,
  gapNoInterval: (values: { practices: number; gap: string; isHigher: boolean; reason: string }) =>
    `${values.practices === 1 ? '1 praksis' : `${values.practices} praksisser`} har svar fra både ledere og medarbejdere. Ledere ligger ${values.gap} point ${values.isHigher ? 'højere' : 'lavere'}; der er intet interval: ${values.reason}.`,
  gapNone: 'Ingen praksis er besvaret af både en leder og en medarbejder, så de to kan ikke sammenlignes.',
  gapDrawn: (drawn: string, of: string) =>
    `${drawn} af ${of} praksisser er tegnet, jævnt valgt efter afstandens størrelse, så billedet ligner det hele. Tallene bygger på dem alle.`,
  gapReading:
    'Fuldt optrukne linjer falder mod højre: lederne ligger højest. Stiplede linjer stiger: medarbejderne ligger højest. Den tykke linje er gennemsnittet.',
  leaders: 'Ledere',
  staff: 'Medarbejdere',
  gapTable: 'Ledere og medarbejdere, praksis for praksis',
  gapAll: 'Alle praksisser, der er tegnet',
  gapWidest: 'De største afstande',
  practice: 'Praksis',
  gap: 'Afstand',
  informants: 'Informanter (ledere + medarbejdere)',
  gapSteps: {
    each: (practice: string, first: string, second: string, gap: string) =>
      `For hver praksis: ledernes gennemsnit minus medarbejdernes. ${practice}: ${first} − ${second} = ${gap}.`,
    mean: (practices: string, mean: string, sd: string) =>
      `Gennemsnittet over ${practices} praksisser er ${mean}, standardafvigelsen ${sd}.`,
    interval: (mean: string, t: string, sd: string, n: string, interval: string) =>
      `95 %-interval: ${mean} ± ${t} × ${sd} / √${n} = ${interval}.`,
    size: (mean: string, sd: string, dz: string) =>
      `Målt i afstandenes egen spredning: d_z = ${mean} / ${sd} = ${dz}.`,
  },

  elementsHeading: 'Rollerne element for element',
  elementsTable: (reference: string) =>
    `Så meget højere eller lavere end ${reference} svarer hver rolle om den samme praksis, i point`,
  elementsSentence: (values: { role: string; element: string; estimate: string; reference: string }) =>
    `Den største forskel er ${values.role} på ${values.element}: ${values.estimate} point i forhold til ${values.reference} om den samme praksis.`,
  elementsReading:
    'I hver celle står forskellen og dens 95 %-interval. Cellen er fyldt, når intervallet ligger helt over nul, skraveret, når det ligger helt under, og hvid, når det rummer nul. Alle sammenligninger vises, så de tilfældigt største ikke står alene.',
  element: 'Element',
  total: 'Total',
  tooFew: 'for få',
  tooFewHow: (informants: number, practices: number) =>
    `»For få«: Rollen har under ${informants} informanter eller mødes med en anden rolle på under ${practices} praksisser. Skønnet kan ikke læses.`,
  above: 'over',
  below: 'under',
  around: 'rummer nul',

  modelsHeading: 'Er det rollen eller det, man har på spil?',
  modelsTable: 'Modellen med roller ved siden af modellen med roller og eget ansvar',
  roleModel: 'Kun roller',
  stakeModel: 'Roller og eget ansvar',
  effect: 'Forskel',
  ownStake: 'har noget på spil',
  reference: (role: string) => `${role} (sammenlignes med)`,
  basis: 'Informanter',
  leftOut: (informants: string) =>
    `${informants} informanter er ikke med i modellen med eget ansvar, fordi de ikke har oplyst det.`,
  confounding: (values: {
    role: string
    alone: string
    withStake: string
    stake: string
    share: string
    others: string
  }) =>
    `${values.role} ser ud til at ligge ${values.alone} point højere. Men ${values.share} af dem har selv noget på spil mod ${values.others} af de andre, så rolle og eget ansvar er filtret sammen. Holdes de ude fra hinanden, er rollens del ${values.withStake} og det at have noget på spil ${values.stake}. Hvor de to følges helt ad, kan ingen model skille dem.`,
  confoundingNone:
    'Modellen med både rolle og eget ansvar kan ikke regnes, så rollens del og det, man har på spil, kan ikke skilles ad.',
  stakeTable: 'Rolle og eget ansvar: hvor mange, og hvad de svarer',
  role: 'Rolle',
  stake: { yes: 'Har noget på spil', no: 'Har ikke', unknown: 'Ikke oplyst' },
  cell: (mean: string, n: string) => `${mean} (n ${n})`,
  nobody: 'ingen',
  stakeHow: 'I hver celle: gennemsnittet af totalerne og antallet af informanter.',
  notMet: 'Modellen er ikke regnet, fordi dens forudsætninger ikke er opfyldt:',
  conditions: {
    practices_with_two_informants: (value: number, needed: number) =>
      `${value === 1 ? '1 praksis' : `${value} praksisser`} har mindst to informanter; der skal ${needed} til.`,
    qualified_roles: (value: number, needed: number) =>
      `${value === 1 ? '1 rolle' : `${value} roller`} har mindst 10 informanter og mødes med en anden rolle på mindst 10 praksisser; der skal ${needed} til.`,
  },
  noModel: 'Modellen kan ikke regnes på disse svar.',
  modelSteps: {
    model: (reference: string) =>
      `Hver informants score = fælles niveau (som ${reference} svarer) + rollens forskel + praksissens egen forskel + resten.`,
    intercept: (intercept: string, reference: string) =>
      `Fælles niveau: ${intercept} point, gennemsnittet over praksisser som ${reference} svarer.`,
    variance: (practice: string, residual: string, icc: string) =>
      `Varians mellem praksisser ${practice}, inden for ${residual}: ${practice} / (${practice} + ${residual}) = ${icc} ligger hos praksis.`,
    effect: (role: string, estimate: string, se: string, interval: string) =>
      `${role}: ${estimate} ± 1,96 × ${se} giver ${interval}.`,
  },
}
