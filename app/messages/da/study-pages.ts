/** Siderne om hele undersøgelsen: vejen mellem dem, og det, de siger først. */
export const studyPages = {
  label: 'Resultater for hele undersøgelsen',
  pages: {
    overview: 'Overblik',
    reliability: 'Reliabilitet og enighed',
    roles: 'Roller',
    quality: 'Loft, gulv og ubesvarede',
    flags: 'Opmærksomhedspunkter',
    variants: 'Snæver og bred',
  },
  how: 'Sådan er det regnet',
  howOf: (figure: string) => `: ${figure}`,
  sourceOf: (figure: string) => `Formel og kilde: ${figure}`,
  exact: 'Mellemregninger står med fire decimaler, så de kan regnes efter.',
  failed: 'Analysen af hele runden kunne ikke beregnes. Hent siden igen for at prøve en gang til.',
  notRanked:
    'Undersøgelsen er ikke en kortlægning. Praksisserne står efter navn og sammenlignes ikke med hinanden.',
  toInterval: (lower: string, upper: string) => `${lower} til ${upper}`,

  responseHeading: 'Svar og dækning',
  responseChosen: 'Svar og dækning gælder hele runden, også når tallene nedenfor er regnet på en del af den.',
  role: 'Rolle',
  asked: 'Spurgt',
  started: 'Påbegyndt',
  submitted: 'Sendt',
  share: 'Svarprocent',
  all: 'Alle',
  noneAsked: 'ingen spurgt',
  responseTable: 'Spurgt, påbegyndt og sendt efter rolle',
  startedNote: 'Påbegyndt er dem, der er i gang, og dem, der har sendt.',
  practicesTable: 'Praksisser efter, hvor mange der har sendt',
  practicesHeading: 'Praksisser',
  number: 'Antal',
  part: 'Andel',
  informantsNone: 'Ingen informant',
  informantsOne: 'Én informant',
  informantsSeveral: 'To eller flere',
  informantsSentence: (several: string, one: string, none: string, asked: string) =>
    `Af de ${asked} praksisser, nogen er spurgt om, er ${several} beskrevet af to eller flere informanter og ${one} af én${none === '0' ? '' : `; om ${none} har ingen svaret`}. Hvor kun én har svaret, kan man ikke se, om andre ville sige det samme.`,
  notAsked: (practices: string) => `${practices} af undersøgelsens praksisser er ingen spurgt om i runden.`,
  noRule: 'Undersøgelsen har ingen regel for, hvor mange der mindst skal svare i hver rolle.',
  rule: (parts: string, covered: string, asked: string) =>
    `Reglen er mindst ${parts} på hver praksis. ${covered} af ${asked} praksisser opfylder den.`,
  toField: 'Se, hvem der mangler',

  summaryHeading: 'Hvad kan tallene bære?',
  summaryIntro: 'Fire spørgsmål, før nogen bruger en score. Siderne bag dem svarer med tal.',
  summaryWaiting: 'Svarene kommer her, når analysen af hele runden er klar.',
  reliabilityAnswer: (lambda: string, informants: string, coefficient: string) =>
    `Praksissernes gennemsnit har i snit en reliabilitet på ${lambda}, hvor 1 er sikkert og 0 er tilfældigt. Tages der højde for rollerne, giver ${informants} informanter ${coefficient}.`,
  reliabilityNone: (reason: string) => `Det kan ikke beregnes: ${reason}.`,
  agreementAnswer: (divided: string, practices: string) =>
    `På ${divided} af ${practices} praksisser er informanterne så uenige, at gennemsnittet alene siger lidt.`,
  rolesQuestion: 'Afhænger scoren af, hvem der svarer?',
  rolesAnswer: (gap: string, practices: string, isHigher: boolean) =>
    `På de ${practices} praksisser, hvor begge har svaret, ligger ledere i snit ${gap} point ${isHigher ? 'højere' : 'lavere'} end medarbejdere.`,
  rolesNone: 'Ingen praksis er besvaret af både en leder og en medarbejder, så de to kan ikke sammenlignes.',
  qualityQuestion: 'Kan spørgsmålene besvares, og er der plads på skalaen?',
  qualityAnswer: (elements: number) =>
    elements === 0
      ? 'Ingen elementer har mange informanter yderst på skalaen.'
      : `${elements === 1 ? 'Ét element har' : `${elements} elementer har`} mange informanter yderst på skalaen.`,
  leastAnswered: (item: string, share: string) =>
    `Sværest at svare på er »${item}«: ${share} gav intet svar.`,
  allAnswered: 'Alle spørgsmål er besvaret af alle, der fik dem.',
  flagsQuestion: 'Er der svar, der bør ses nærmere på?',
  flagsAnswer: (total: string, practices: string, responses: string) =>
    `Der er ${total === '1' ? 'ét opmærksomhedspunkt' : `${total} opmærksomhedspunkter`} på ${practices === '1' ? 'én praksis' : `${practices} praksisser`}; ${responses === '1' ? 'én besvarelse' : `${responses} besvarelser`} har et, der stiller spørgsmål ved svarene.`,
  flagsNone: 'Der er ingen opmærksomhedspunkter.',
}
