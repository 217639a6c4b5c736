/** Et element: praksisserne langs det, svarene på dets spørgsmål, og hvad tallene kan bære. */
export const element = {
  titleOf: (element: string) => `${element}, element`,
  kind: (place: number, of: number) => `Element ${place} af ${of}`,
  onTypology: 'Læs om elementet',
  previous: (name: string) => `Forrige element: ${name}`,
  next: (name: string) => `Næste element: ${name}`,
  nav: 'Elementer',
  unanswered: 'Ingen har svaret på elementet endnu',
  facts: {
    mean: 'Gennemsnit over praksisser',
    middle: 'Midterste halvdel',
    answered: 'Besvarede spørgsmål',
    apart: 'Kan praksisser skelnes?',
  },
  overPractices: (mean: string, practices: number) =>
    `${mean} (${practices === 1 ? 'én praksis' : `${practices} praksisser`})`,
  warnings: {
    floor: 'Mange informanter har givet elementet den lavest mulige score. Så kan det ikke skelne nedad.',
    ceiling: 'Mange informanter har givet elementet den højst mulige score. Så kan det ikke skelne opad.',
    often_dont_know: 'Mange svarer ved ikke.',
  },

  practicesHeading: 'Praksisserne langs elementet',
  practicesFigure: (from: number, to: number, total: number) =>
    total === 1
      ? 'Praksissen'
      : from === 1 && to === total
        ? `Alle ${total} praksisser`
        : `Praksis ${from}–${to} af ${total}`,
  noScoresSentence: 'Ingen praksis har en score på elementet.',
  asOne: (codes: readonly string[]) =>
    `${codes.join(', ')} ${codes.length === 1 ? 'hviler' : 'hviler hver især'} på flere afgrænsninger, som det er besluttet at regne som én.`,
  scoreWithN: (score: string, informants: number) => `${score} (n ${informants})`,
  withoutScore: (count: number) =>
    `${count === 1 ? 'Én praksis' : `${count} praksisser`} har ingen score på elementet: For få spørgsmål er besvaret.`,
  practicesTable: 'Praksisserne i tal',
  practice: 'Praksis',
  informants: 'Informanter',
  fromOneRole: 'kun én rolle kunne svare',

  answersHeading: 'Svarene på spørgsmålene',
  answersFigure: 'Svar på hvert spørgsmål',
  answersSentence: (values: { most: number; mostShare: string; least: number; leastShare: string }) =>
    `Spørgsmål ${values.most} får flest svar på de to højeste trin (${values.mostShare} af svarene), spørgsmål ${values.least} færrest (${values.leastShare}).`,
  answersSameSentence: (share: string, items: number) =>
    items === 1
      ? `Kun ét spørgsmål er besvaret; ${share} af svarene er på de to højeste trin.`
      : `Spørgsmålene får lige stor en del af svarene på de to højeste trin (${share}).`,
  missingSentence: (item: number, share: string) =>
    `Oftest mangler svaret på spørgsmål ${item} (${share} af dem, der blev spurgt).`,
  nobodyAnswered: 'Ingen har svaret.',
  answersReading:
    'Hver bjælke er alle, der blev spurgt; tallene i den er procent. De farvede felter er svarmulighederne fra lavest til højest, de indrammede til højre er dem, der ikke svarede. Øverst alle, derunder hver rolle.',
  answersTable: 'Svarene i tal, procent af dem, der blev spurgt',
  item: 'Spørgsmål',
  itemNumbered: (number: number, text: string) => `${number}. ${text}`,
  reversed: 'vendt: højt er det mest lovende svar',
  group: 'Hvem',
  all: 'Alle',
  askedN: 'Spurgt',

  togetherHeading: 'Hænger spørgsmålene sammen?',
  fromTo: (lower: string, upper: string) => `${lower} til ${upper}`,
  tooFew: (informants: number, limit: number) =>
    `For få: Kun ${informants} informanter har besvaret alle elementets spørgsmål. Under ${limit} siger tallene ikke meget endnu.`,
  alphaNone: (reason: string) => `Det kan ikke beregnes: ${reason}.`,
  alphaNegative: (alpha: string) =>
    `Nej: Alfa er negativ (${alpha}). Spørgsmålene trækker hver sin vej. Tjek omvendte spørgsmål: Er et af dem vendt forkert?`,
  alphaRedundant: (alpha: string) =>
    `Næsten for godt: Alfa er ${alpha}. Spørgsmålene siger stort set det samme, og nogle af dem kunne undværes.`,
  alphaPractices: (alpha: string) =>
    `Ja: Den, der svarer højt på ét spørgsmål, svarer som regel også højt på de andre (alfa ${alpha}).`,
  alphaGroups: (alpha: string) => `Nogenlunde: Alfa er ${alpha}.`,
  alphaLow: (alpha: string) =>
    `Kun delvis: Alfa er ${alpha}. Er elementet en tjekliste, hvor tingene ikke behøver at følges ad, er det ikke en fejl. Så skal spørgsmålene læses hver for sig.`,
  levels: (values: { means: string; within: string }) =>
    `Over praksissernes gennemsnit er alfa ${values.means}, inden for praksisser ${values.within}.`,
  levelsAgree: 'De ligger tæt på det fælles tal, som derfor kan bruges.',
  levelsDiffer:
    'De ligger langt fra hinanden: Det fælles tal blander to ting, nemlig hvordan praksisser er forskellige, og hvordan informanter om samme praksis er forskellige.',
  consistencyTable: 'Intern konsistens',
  figure: 'Tal',
  value: 'Værdi',
  standsOn: 'Bygger på',
  alpha: 'Cronbachs alfa',
  omega: 'Omega',
  alphaMeans: 'Alfa over praksissernes gennemsnit',
  alphaWithin: 'Alfa inden for praksisser',
  meanInterItem: 'Gennemsnitlig sammenhæng mellem to spørgsmål',
  complete: (informants: string, practices: string) =>
    `${informants} informanter i ${practices} praksisser, der har besvaret alle spørgsmål`,
  practicesWith: (practices: string) => `${practices} praksisser`,
  practicesWithTwo: (practices: string) => `${practices} praksisser med mindst to informanter`,
  anyPair: 'alle, der har besvaret begge spørgsmål',
  itemsTable: 'Hvert spørgsmål for sig',
  note: 'Bemærk',
  itemRest: 'Sammenhæng med resten',
  alphaIfDeleted: 'Alfa uden spørgsmålet',
  constant: 'alle har svaret det samme',
  lowItemRest: (limit: string) => `under ${limit}: se på spørgsmålet`,
  liftsAlpha: 'alfa stiger uden',

  agreeIntro:
    'Alfa siger, om praksisser kan skelnes, når forskellige informanter svarer. AC2 siger, om informanter om samme praksis svarer det samme. Høj AC2 og lav alfa er det normale, når de fleste svarer højt.',
  agreeTable: 'Krippendorffs alfa og AC2, spørgsmål for spørgsmål',
  krippendorff: 'Krippendorffs alfa',
  ac2: 'AC2',
  why: 'Hvorfor de er forskellige',
  whySkewed: (values: { share: string; low: number; high: number }) =>
    `${values.share} af svarene er ${values.low} eller ${values.high}. Så er informanter tit enige, uden at praksisser derfor bliver forskellige.`,
  whySpread: (values: { share: string; low: number; high: number }) =>
    `Svarene bruger flere trin (kun ${values.share} er ${values.low} eller ${values.high}), men informanter om samme praksis er næsten lige så forskellige som informanter i det hele taget.`,
  whyClose: 'De to siger næsten det samme: Svarene er spredt, og forskellene ligger mest mellem praksisser.',
  whyNegative:
    'Alfa er under nul: Informanter om samme praksis er mere uenige end to tilfældige informanter.',
  whyNot: (reason: string) => `Kan ikke sammenlignes: ${reason}.`,
  fewPractices: 'for få praksisser',
  scoreAlpha: 'Elementets score',
  scoreAlphaWhy: (values: { one: string; mean: string }) =>
    `En score fra én informant har reliabiliteten ${values.one}, gennemsnittet af en praksis' informanter ${values.mean}.`,

  rolesHeading: 'Ser rollerne det forskelligt?',
  gapSentence: (values: { size: string; isHigher: boolean; interval: string; practices: number }) =>
    `Om samme praksis svarer ledere i gennemsnit ${values.size} point ${values.isHigher ? 'højere' : 'lavere'} end medarbejdere (95 %-interval ${values.interval}; ${values.practices} praksisser har begge).`,
  gapNone: 'Ledere og medarbejdere kan ikke sammenlignes: Ingen praksis har svar fra begge.',
  gapWithoutInterval: (values: { size: string; practices: number }) =>
    `Om samme praksis ligger ledere ${values.size} point fra medarbejdere (${values.practices === 1 ? 'kun én praksis har' : `${values.practices} praksisser har`} begge, og der er intet interval).`,
  gapMayBeNothing: 'Intervallet rummer 0, så forskellen kan være tilfældig.',
  noBias: 'En forskel mellem roller er ikke en fejl hos nogen af dem.',
  roleTable: (reference: string) => `Roller sammenlignet med ${reference}, inden for samme praksis`,
  role: 'Rolle',
  effect: 'Forskel i point',
  together: 'Praksisser med en anden rolle',
  notQualified: 'for få til at læse',
  roleNone:
    'Rollerne kan ikke sammenlignes i en model: Der er for få praksisser, hvor flere roller har svaret.',
  meansOfRoles: 'Svar fra hver rolle for sig',

  commentsHeading: 'Begrundelser',
  commentsIntro: (total: number) =>
    total === 1
      ? 'Én informant har skrevet en begrundelse. Den står ordret.'
      : `${total} informanter har skrevet en begrundelse. De står ordret, praksis for praksis.`,
  noComments: 'Ingen har skrevet en begrundelse til elementet.',
  commentPages: 'Sider med begrundelser',
  practicePages: 'Sider med praksisser',

  sum: 'Regnestykke',
  toAnswers: 'Se svarene, spørgsmål for spørgsmål.',
  toPractices: 'Se praksisserne; hver af dem åbner ned til sine svar.',
  alphaSteps: {
    rows: (informants: string) =>
      `Kun de ${informants} informanter, der har besvaret alle elementets spørgsmål, er med.`,
    means: (practices: string) =>
      `Her er hver praksis én række: gennemsnittet af dens informanter på hvert spørgsmål. Det er ${practices} rækker.`,
    deviations: (informants: string) =>
      `Her er praksissens gennemsnit trukket fra hver informants svar, på praksisser med mindst to informanter. Det er ${informants} rækker.`,
    item: (item: string, variance: string) => `${item}: varians ${variance}`,
    variances: (terms: string, sum: string) => `Spørgsmålenes varianser lagt sammen: ${terms} = ${sum}.`,
    sum: (variance: string) =>
      `Variansen af hver informants sum over spørgsmålene er ${variance}. Følges spørgsmålene ad, er den meget større end summen af varianserne.`,
    result: (items: string, variances: string, total: string, alpha: string) =>
      `Alfa = k / (k − 1) × (1 − sum af varianser / variansen af summen) = ${items} / (${items} − 1) × (1 − ${variances} / ${total}) = ${alpha}.`,
  },
  omegaSteps: {
    factor:
      'Der regnes på, hvordan spørgsmålene hænger sammen to og to hos de informanter, der har besvaret dem alle. Ét fælles træk tilpasses, så det forklarer sammenhængene bedst. Hvert spørgsmåls ladning er, hvor tæt det følger trækket, fra 0 til 1.',
    item: (item: string, loading: string) => `${item}: ladning ${loading}`,
    common: (terms: string, sum: string, square: string) =>
      `Ladningerne lagt sammen: ${terms} = ${sum}. Ganget med sig selv: ${square}. Det er det fælles.`,
    own: (own: string) => `Det, der er spørgsmålenes eget: 1 − ladning², lagt sammen = ${own}.`,
    result: (common: string, own: string, omega: string) =>
      `Omega = fælles / (fælles + eget) = ${common} / (${common} + ${own}) = ${omega}.`,
  },
  interItemSteps: {
    pairs: 'For hvert par af spørgsmål beregnes korrelationen hos de informanter, der har besvaret begge.',
    result: (terms: string, pairs: string, mean: string) =>
      `Gennemsnittet over parrene: (${terms}) / ${pairs} = ${mean}.`,
  },
  itemAlphaSteps: {
    counts:
      'Kun praksisser med mindst to svar på spørgsmålet er med. Svarene tælles op, trin for trin på skalaen (n er dem alle).',
    distance:
      'Afstanden mellem to trin er, hvor mange svar der ligger mellem deres midter, ganget med sig selv.',
    ratio:
      'Alfa = 1 − (n − 1) × inden for / tilfældigt. »Inden for« er afstandene mellem svar om samme praksis, hvert par delt med praksissens antal svar minus 1. »Tilfældigt« er afstandene mellem alle svar, uanset praksis.',
    table: 'Krippendorffs alfa med tal i',
    ratings: 'Svar på hvert trin',
    observed: 'Inden for',
    expected: 'Tilfældigt',
  },
  ac2Steps: {
    shares:
      'π er, hvor stor en del af en praksis’ svar der ligger på hvert trin, i gennemsnit over praksisser.',
    observed:
      'p_a er, hvor enige to informanter om samme praksis er, i gennemsnit over praksisser med to svar. Nabotrin tæller som næsten enige.',
    chance:
      'p_e er den enighed, tilfældet giver: vægten Σw / (q (q − 1)) gange Σπ(1 − π) over skalaens q trin.',
    result: 'AC2 = (p_a − p_e) / (1 − p_e).',
    table: 'AC2 med tal i',
  },
}
