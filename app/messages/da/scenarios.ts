import type { Aggregation } from '#analysis/aggregation.ts'

const practices = (n: string) => (n === '1' ? '1 praksis' : `${n} praksisser`)

/** Scenarierne ved siden af hinanden. */
export const scenarios = {
  heading: 'Scenarier',
  titleOf: (wave: string) => `Scenarier for interviewlisten, ${wave}`,
  intro:
    'Det samme datasæt kan blive til en liste på flere rimelige måder. En praksis, der er blandt de bedste i alle scenarier, står stærkt; en, der kun er det i nogle, hænger på en beslutning om, hvordan der regnes.',
  counts: (values: { k: number; of: number; all: string; some: string; none: string }) =>
    `Blandt de ${values.k} bedste i alle ${values.of} scenarier: ${practices(values.all)}. I nogle: ${values.some}. I ingen: ${values.none}.`,
  noneComputed: 'Ingen af reglens scenarier kan regnes på disse data.',
  onlyOne: 'Reglen har kun ét scenarie, der kan regnes, så der er ikke noget at sammenligne.',
  tableHeading: 'Sådan regner hvert scenarie',
  table: 'Scenarierne, og hvordan de regner',
  scenario: 'Scenarie',
  isList: 'laver listen',
  how: 'Sådan regnes der',
  leftOut: 'Udeladt',
  leftOutOf: (responses: string) => (responses === '1' ? '1 besvarelse' : `${responses} besvarelser`),
  scored: 'Har en score',
  meetRule: (n: string) => `${n} opfylder grænserne`,
  notComputed: (why: string) => `kunne ikke regnes: ${why}`,
  parts: {
    raw: 'informanternes egne scorer, som de er',
    adjusted: 'justeret for rolle',
    shrunk: 'trukket mod midten, uden justering for rolle',
    withoutFlagged: 'uden informanter med opmærksomhedspunkter',
    withFlagged: 'alle informanter er med',
    weights: 'elementerne har vægte',
    equal: 'elementerne vejer lige meget',
    thresholds: (met: number, of: number) => `mindst ${met} af ${of} grænser skal nås`,
    share: (share: string) => `en score kræver, at ${share} er besvaret`,
    topsis: 'efter afstand til den bedste på hvert element (TOPSIS)',
    aggregation: {
      mean_of_informants: 'gennemsnit af informanter',
      mean_of_roles: 'gennemsnit af roller',
      median_of_informants: 'median af informanter',
      mean_of_leaders: 'kun ledere',
      lowest_informant: 'laveste informant',
    } satisfies Record<Aggregation, string>,
  },

  pairsHeading: 'Hvor ens er de',
  pairsIntro:
    'Kendalls tau-b siger, hvor ens to scenarier ordner praksisserne: 1 er samme rækkefølge, 0 er ingen sammenhæng. Overlappet siger, hvor mange af de bedste der går igen.',
  pairsTable: 'Scenarierne sammenlignet to og to',
  pair: (first: string, second: string) => `${first} / ${second}`,
  tau: 'Tau-b',
  overlap: 'Går igen',
  overlapOf: (n: string, k: number) => `${n} af ${k}`,
  leastAlike: (first: string, second: string, n: string, k: number) =>
    `Mindst ens er »${first}« og »${second}«: ${n} af de ${k} bedste går igen.`,
  allAlike: 'De samme er blandt de bedste i alle scenarier.',

  practicesHeading: 'Praksisserne i hvert scenarie',
  practicesIntro: 'I parentes står de placeringer, der er rimelige i scenariet. Stjernen ★ er top-listen.',
  practicesTable: 'Praksissernes placering i hvert scenarie',
  membership: 'Blandt de bedste',
  in: { all: 'i alle', some: 'i nogle', none: 'i ingen' },
  top: (k: number) => `i top ${k}`,
  noScore: 'ingen score her',
  noRank: 'uden placering',
  flagged: (flagged: string, of: string) =>
    of === '1'
      ? 'dens eneste informant har opmærksomhedspunkter'
      : `${flagged} af ${of} informanter har opmærksomhedspunkter`,

  moversHeading: 'Hvem flytter sig, og hvorfor',
  moversIntro: 'De praksisser, der kun er blandt de bedste i nogle scenarier.',
  moversNone: 'Ingen: alle praksisser er enten blandt de bedste i alle scenarier eller i ingen.',
  move: (values: { practice: string; from: string; to: string; scenario: string; why: string }) =>
    `${values.practice} går fra ${values.from} til ${values.to} i »${values.scenario}«: ${values.why}.`,
  /** Hvor den ene af de to steder ikke har en placering. */
  comesIn: (values: { practice: string; scenario: string; why: string }) =>
    `${values.practice} er blandt de bedste i »${values.scenario}« og ikke på listen: ${values.why}.`,
  goesOut: (values: { practice: string; scenario: string; why: string }) =>
    `${values.practice} er blandt de bedste på listen og ikke i »${values.scenario}«: ${values.why}.`,
  gone: (values: { practice: string; from: string; scenario: string; why: string }) =>
    `${values.practice} står som ${values.from} på listen og har ingen score i »${values.scenario}«: ${values.why}.`,
  why: {
    flagged: (n: string, of: string) =>
      of === '1' ? 'dens eneste informant er ikke med' : `${n} af dens ${of} informanter er ikke med`,
    nobodyFlagged: 'ingen af dens egne informanter er udeladt, men andre praksissers er',
    basis: (from: string, to: string) =>
      `scoren er ${to} i stedet for ${from}, fordi den er regnet på en anden måde`,
    other: (from: string, to: string) => `scoren er ${to} i stedet for ${from}`,
    thresholds: 'grænserne er ikke de samme',
    method: 'elementerne samles på en anden måde',
    others: 'dens egen score er den samme, men andres er ikke',
  },
  moreMovers: (n: number) => `og ${n} mere i tabellen nedenfor`,

  weightsHeading: 'Hvis elementerne vejede anderledes',
  weightsIntro: (draws: string) =>
    `Ingen kan sige præcis, hvor meget hvert element skal veje. Derfor er vægtene trukket tilfældigt ${draws} gange inden for det, reglen tillader, og hver gang er praksisserne ordnet på ny, på rå scorer med informanter trukket om. Her er dem, der oftest bliver først.`,
  weightsNone: 'Der er ikke trukket vægte.',
  weightsUnreachable: 'Ingen vægte opfylder det, reglen tillader.',
  weightsTable: 'Hvor ofte en praksis er først, og med hvilke vægte',
  first: 'Først',
  topK: (k: number) => `I top ${k}`,
  confidence: 'Sikkerhed',
  confidenceHow:
    'Sikkerhed er chancen for, at den er først, hvis netop dens egne typiske vægte gælder. Er den lav, er dens scorer for usikre til at sige det.',
  central: 'Typiske vægte, når den er først',
  centralOf: (element: string, share: string) => `${element} ${share}`,
}
