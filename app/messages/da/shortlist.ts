import type { Aggregation } from '#analysis/aggregation.ts'
import type { FailedGate, GateName } from '#analysis/shortlist/gates.ts'
import type { Strategy } from '#analysis/shortlist/selection.ts'
import type { Zone } from '#analysis/shortlist/top-k.ts'

const practices = (n: number, shown: string) => (n === 1 ? '1 praksis' : `${shown} praksisser`)
const list = new Intl.ListFormat('da', { type: 'conjunction' })

/** Interviewlisten: hvem der står på den, hvor sikkert, og hvad der flytter dem. */
export const shortlist = {
  heading: 'Interviewliste',
  titleOf: (wave: string) => `Interviewliste, ${wave}`,
  subPages: 'Listen og dens prøver',
  listPage: 'Listen',

  noSet: 'Der er ingen liste endnu: data er ikke låst.',
  noSetNext:
    'En liste laves altid af et låst datasæt, så alle senere kan se, hvad den byggede på, og lave den igen.',
  toFreeze: 'Lås data',
  noRule: 'Der er ingen liste endnu: der er ikke registreret en regel for udvælgelsen.',
  noRuleNext:
    'En liste laves altid efter en regel, der er registreret med navn, tid og begrundelse, helst før nogen har set resultaterne.',
  toRule: 'Registrer en regel',

  madeOf: (values: {
    set: number
    frozen: string
    frozenBy: string
    rule: number
    registered: string
    registeredBy: string
  }) =>
    `Listen er lavet af datasæt ${values.set} (låst ${values.frozen} af ${values.frozenBy}) efter regel ${values.rule} (registreret ${values.registered} af ${values.registeredBy}).`,
  profilesNow: (set: number, since: number) =>
    `Navnene fører til praksissernes profiler. De viser tallene, som de er nu, og listen viser dem fra datasæt ${set}. ${
      since === 0
        ? 'Der er ikke besluttet noget om besvarelser, opmærksomhedspunkter eller afgrænsninger, siden datasættet blev låst.'
        : `Siden datasættet blev låst, er der truffet ${since === 1 ? '1 beslutning' : `${since.toLocaleString('da-DK')} beslutninger`} om besvarelser, opmærksomhedspunkter eller afgrænsninger, så en profil kan vise andre tal end listen. Lås data igen, hvis de skal med.`
    }`,
  notNewestSet: (number: number) => `Der er et nyere låst datasæt: nr. ${number}.`,
  notStanding: (number: number) => `Det er ikke den regel, der gælder nu: det er regel ${number}.`,
  chooser: 'Lav listen af noget andet',
  set: 'Datasæt',
  rule: 'Regel',
  setOption: (number: number, at: string) => `Datasæt ${number}, låst ${at}`,
  ruleOption: (number: number, at: string, after: boolean) =>
    `Regel ${number}${after ? ' (efter at resultater var set)' : ''}, registreret ${at}`,
  choose: 'Vis den liste',
  tampered: (number: number, parts: readonly string[]) =>
    `Der bliver ikke lavet en liste: datasæt ${number} er ikke længere det, der blev låst. ${
      parts.length === 0
        ? 'Fingeraftrykkene passer ikke sammen, så det kan ikke siges, hvilken del der er ændret.'
        : `Det er ændret uden om Praksiskort her: ${list.format(parts)}.`
    } Sammenlign med en sikkerhedskopi, eller vælg et andet datasæt.`,
  seeSet: (number: number) => `Se datasæt ${number} og dets dele`,
  failed:
    'Listen kunne ikke laves. Hent siden igen for at prøve en gang til. Sker det igen, så passer reglen ikke til spørgeskemaet, og der skal registreres en anden.',
  reproducible: (draws: string, seed: string) =>
    `Chancer og intervaller for placering kommer af ${draws} lodtrækninger, der begynder med tallet ${seed}. Samme data, samme regel og samme tal giver altid præcis samme liste, med dette fingeraftryk:`,
  reproducibleUndrawn: (seed: string) =>
    `Det, der trækkes lod om, begynder med tallet ${seed}. Samme data, samme regel og samme tal giver altid præcis samme liste, med dette fingeraftryk:`,

  counts: (values: {
    listed: number
    shown: string
    /** Where one stands on several versions of its scope: how many lines that makes. */
    lines: string | null
    chosen: number
    missing: number
  }) =>
    `${practices(values.listed, values.shown)} er med på listen${
      values.lines === null ? '' : ` (${values.lines} linjer, for nogle står med flere afgrænsninger)`
    }, ${values.chosen} foreslås til interview${
      values.missing > 0 ? `, og ${values.missing} mangler data og kan ikke sammenlignes` : ''
    }.`,
  expected: (values: { expected: string; chosen: number; k: number; others: number }) =>
    `Regn med, at omkring ${values.expected} af de ${values.chosen} foreslåede virkelig hører til de ${values.k} bedste${
      values.others > 0 ? `; ${values.others === 1 ? 'en' : values.others} kunne lige så godt være andre` : ''
    }. Det er summen af deres chancer.`,
  noExpected: (why: string) =>
    `Hvor mange af de foreslåede der virkelig hører til de bedste, kan ikke regnes ud: ${why}.`,
  zonesSentence: (values: { k: number; certain: string; borderline: string; outside: string }) =>
    `Til de ${values.k} bedste hører ${values.certain} ret sikkert, ${values.borderline} er på grænsen, og ${values.outside} er udenfor.`,
  zones: { certain: 'ret sikker', borderline: 'på grænsen', outside: 'udenfor' } satisfies Record<
    Zone,
    string
  >,
  zoneLimits:
    'Ret sikker: mindst 80 % chance for at høre til de bedste. På grænsen: fra 20 til 80 %. Udenfor: under 20 %.',
  basis: {
    adjusted:
      'Scoren er justeret for rolle og trukket lidt mod midten, mest hvor få har svaret: ledere, medarbejdere og borgere bruger skalaen forskelligt.',
    shrunk:
      'Scoren er trukket lidt mod midten, mest hvor få har svaret. Den er ikke justeret for rolle: der er for få praksisser med flere roller til at regne det ud.',
  },
  rawBasis: {
    mean_of_informants: 'Scoren er informanternes gennemsnit, som det er.',
    mean_of_roles:
      'Scoren er gennemsnittet af rollernes gennemsnit: rollerne tæller lige meget, uanset hvor mange informanter de har.',
    median_of_informants:
      'Scoren er den midterste informants (medianen). Hvor usikker den er, kan ikke regnes ud.',
    mean_of_leaders: 'Scoren er ledernes gennemsnit; andre informanter tæller ikke med.',
    lowest_informant: 'Scoren er den laveste informants. Hvor usikker den er, kan ikke regnes ud.',
  } satisfies Record<Aggregation, string>,
  topsis: (elements: string) =>
    `Listen går efter, hvor tæt en praksis er på det bedste på hvert element (TOPSIS). Scoren er nærheden, fra 0 til 1. Den afhænger af, hvem der ellers er med, og hvor usikker den er, kan ikke regnes ud. Elementernes scorer: ${elements}.`,
  modelNotPossible: 'Reglen beder om scorer justeret for rolle, men det kan ikke regnes på disse data.',
  weighted: 'Elementerne har vægte efter reglen.',
  thresholds: (met: number) =>
    `Listen går først efter, hvor mange grænser en praksis når; mindst ${met} skal nås.`,
  withoutFlagged: 'Informanter med opmærksomhedspunkter er ikke med.',
  pareto: (front: string, compared: string) =>
    `${front} af ${compared} praksisser er der ingen, der slår på både score og enighed på én gang (Pareto-fronten).`,
  unfilled: (strategy: string, picks: number) =>
    `Der var ikke flere praksisser at vælge efter »${strategy}«: ${picks === 1 ? '1 plads' : `${picks} pladser`} gik til de mest lovende.`,
  unmet: (stratum: string, chosen: number, minimum: number) =>
    `Kvoten for ${stratum} er ikke nået: ${chosen} af mindst ${minimum}.`,

  onThisPage: 'På denne side',
  pictureHeading: 'Listen i et billede',
  basisHeading: 'Sådan er listen lavet',
  proposedHeading: 'Foreslået til interview',
  proposedIntro:
    'Det er forslag efter reglen, i den rækkefølge de blev valgt. Det er mennesker, der beslutter, og hver beslutning skal have en begrundelse.',
  proposedTable: 'Praksisser, der foreslås til interview, og hvorfor',
  pick: 'Valg',
  why: 'Hvorfor',
  strategies: {
    most_promising: 'mest lovende',
    maximum_variation: 'størst variation',
    deviant: 'afvigende',
    borderline: 'på grænsen',
  } satisfies Record<Strategy, string>,
  reasons: {
    highest: (chance: string, k: number) => `${chance} chance for at høre til de ${k} bedste.`,
    highestWithout: 'Højest af dem, der var tilbage; chancen kan ikke regnes ud.',
    mostDifferent: (nearest: string, distance: string) =>
      `Ligner mindst dem, der allerede var valgt. Nærmest er ${nearest} (afstand ${distance} af 1).`,
    firstDifferent: 'Den første; de næste vælges, så de ligner den mindst muligt.',
    disagreement: (value: string, threshold: string) =>
      `Informanterne er meget uenige: i snit ${value} point fra hinandens midte (grænsen er ${threshold}).`,
    farAbove: (element: string, value: string, threshold: string) =>
      `Elementet »${element}« ligger ${value} point over praksissens andre (grænsen er ${threshold}).`,
    onTheLine: (chance: string) => `Lige på grænsen: ${chance} chance.`,
    quota: (stratum: string) => `Valgt for at nå kvoten for ${stratum}.`,
    tied: (n: number) =>
      `${n === 1 ? 'En anden var lige så god' : `${n} andre var lige så gode`}; lodtrækning afgjorde det.`,
  },
  noneProposed: 'Ingen praksisser kan foreslås: ingen har både en score og opfylder reglen.',

  listHeading: 'Hele listen',
  listIntro:
    'En placering er aldrig mere end et bud. Derfor står den altid sammen med de placeringer, der er rimelige, når man tager med, hvor få der har svaret, og hvor forskelligt de svarer.',
  listTable: 'Listen med placering, chance, score og det, der flytter mest',
  practice: 'Praksis',
  place: 'Placering',
  rank: (rank: string) => `nr. ${rank}`,
  interval: (lower: string, upper: string) => `rimeligt: ${lower}–${upper}`,
  pairwiseInterval: (lower: string, upper: string) => `rimeligt: ${lower}–${upper} (parvis)`,
  noRank: 'ingen placering',
  chance: 'Blandt de bedste',
  chanceOf: (chance: string, k: number) => `${chance} chance for top ${k}`,
  score: 'Score',
  withoutOne: 'Uden én informant',
  withoutOneOf: (best: string, worst: string) => (best === worst ? `nr. ${best}` : `nr. ${best}–${worst}`),
  inTopOf: (k: number, times: number, of: number) => `${times} af ${of} gange i top ${k}`,
  single: 'kun én informant tæller med',
  notLeftOut: 'kan ikke regnes ud under denne regel',
  weights: 'Andre vægte',
  weightsOf: (share: string, k: number) => `${share} af vægtene giver top ${k}`,
  weightsFirst: (share: string) => `først med ${share}`,
  moves: 'Flytter mest',
  more: 'Mere',
  /** Læses op efter »Mere«. */
  moreOf: (name: string) => `om ${name}`,
  proposed: (place: number, strategy: string) => `foreslået som nr. ${place}: ${strategy}`,
  doesNotMeet: 'opfylder ikke reglens grænser',
  informants: (roles: string, sent: string, invited: string) => `${roles}; ${sent} af ${invited} adspurgte`,
  answered: (answered: string, asked: string) => `${answered} af ${asked} spørgsmål besvaret`,
  withoutOneHow:
    'Uden én informant: her ville praksissen stå, hvis en af dens informanter ikke havde svaret, en ad gangen. Andre vægte: hvor ofte den er blandt de bedste, når elementernes vægte trækkes tilfældigt inden for det, reglen tillader. Her regnes der altid på rå gennemsnit af informanter, også når listen selv regnes på en anden måde.',

  cause: {
    without: (what: string, moved: string) => `Uden ${what} ${moved}.`,
    inScenario: (scenario: string, moved: string) => `I scenariet »${scenario}« ${moved}.`,
    falls: (rank: string) => `falder den til nr. ${rank}`,
    rises: (rank: string) => `stiger den til nr. ${rank}`,
    leaves: (k: number) => ` og ud af top ${k}`,
    enters: (k: number) => ` og ind i top ${k}`,
    onlyLeaves: (k: number) => `ryger den ud af top ${k}`,
    onlyEnters: (k: number) => `kommer den ind i top ${k}`,
    onlyMoves: (k: number) => `flytter den sig, men ikke over stregen ved top ${k}`,
    only: (role: string) => `den eneste ${role}`,
    role: (n: number, plural: string) => `dens ${n} ${plural}`,
    element: (name: string) => `elementet »${name}«`,
    nothing: 'Ingen enkelt informant, rolle, vægt eller regnemåde flytter den.',
    /** Under en regel, hvor ingen bliver taget ud en ad gangen. */
    noScenario:
      'Intet andet scenarie flytter den. Uden én informant, én rolle eller ét element kan det ikke regnes ud under denne regel.',
  },

  /** De scenarier, som en regel begynder med, hvor siden ikke kender reglen. */
  scenarioNames: {
    modelled: 'modellens score',
    raw: 'rå score',
    'modelled-without-flagged': 'modellens score uden informanter med opmærksomhedspunkter',
    'raw-without-flagged': 'rå score uden informanter med opmærksomhedspunkter',
  } as Readonly<Record<string, string>>,

  find: 'Navn eller kode',
  finder: 'Find en praksis på listen',
  findButton: 'Find',
  found: (n: number, search: string) =>
    `${n === 0 ? 'Ingen' : n} med »${search}« i navn eller kode. Placeringerne gælder stadig hele listen.`,
  findNone: 'Vis hele listen',
  pages: 'Sider af listen',
  missingPages: 'Sider af dem, der mangler data',

  missingHeading: 'Mangler data',
  missingIntro:
    'De står ved siden af listen, ikke sidst på den: de kan ikke sammenlignes med de andre, og det siger ikke noget om, hvor lovende de er.',
  missingNone: 'Ingen: alle praksisser har det, reglen kræver.',
  missingTable: 'Praksisser, der mangler data, og hvad de mangler',
  missing: 'Mangler',
  gatesHeading: 'Det kræver reglen af en praksis',
  gate: (gate: GateName, threshold: string) =>
    ({
      score: 'den har en score',
      oneScopeVersion: 'svarene gælder én afgrænsning',
      noScopeMismatch: 'intet tyder på, at informanterne har tænkt på forskellige ting',
      consent: 'den har sagt ja til interview',
      minimumInformants: `mindst ${threshold === '1' ? '1 informant' : `${threshold} informanter`} har en score`,
      minimumRoles: `mindst ${threshold === '1' ? '1 rolle' : `${threshold} roller`} er repræsenteret`,
      requiredRoles: `disse roller har svaret: ${threshold}`,
      minimumAnsweredElements: `mindst ${threshold === '1' ? '1 element' : `${threshold} elementer`} er besvaret`,
    })[gate],
  gateOff: {
    score: '',
    oneScopeVersion: 'én afgrænsning',
    noScopeMismatch: 'klar afgrænsning',
    consent: 'samtykke til interview',
    minimumInformants: 'antal informanter',
    minimumRoles: 'antal roller',
    requiredRoles: 'bestemte roller',
    minimumAnsweredElements: 'antal besvarede elementer',
  } satisfies Record<GateName, string>,
  gatesOff: (names: readonly string[]) =>
    `Slået fra i reglen, så det sorterer ingen fra: ${list.format(names)}.`,
  gateFailed: (n: string) => `${n} gør ikke`,
  noConsent: {
    no: 'Praksissen har sagt nej til interview.',
    withdrawn: 'Praksissen har trukket sit ja til interview tilbage.',
    not_asked: 'Samtykke til interview var ikke registreret, da data blev låst.',
    not_registered:
      'Samtykke til interview kunne ikke registreres, dengang data blev låst. Registrer svarene, og lås data igen.',
  } satisfies Record<NonNullable<FailedGate['consent']>, string>,
  failedGate: (gate: GateName, value: string, threshold: string) =>
    ({
      score: `Ingen score: ${value}.`,
      oneScopeVersion: `Svarene gælder ${value} afgrænsninger, og ingen har besluttet, hvordan de skal tælle.`,
      noScopeMismatch: 'Informanterne ser ud til at have tænkt på forskellige ting.',
      consent: 'Har ikke sagt ja til interview.',
      minimumInformants: `${value === '1' ? '1 informant' : `${value} informanter`} med en score; reglen kræver ${threshold}.`,
      minimumRoles: `${value === '1' ? '1 rolle' : `${value} roller`}; reglen kræver ${threshold}.`,
      requiredRoles: `${value} af de ${threshold} roller, som reglen kræver.`,
      minimumAnsweredElements: `${value === '1' ? '1 element' : `${value} elementer`} er besvaret; reglen kræver ${threshold}.`,
    })[gate],

  figure: (from: number, to: number, total: number) =>
    from === 1 && to === total
      ? 'Placeringer med usikkerhed'
      : `Placeringer med usikkerhed, nr. ${from} til ${to} på listen`,
  figureSentence: (values: { k: number; crossing: number; shown: number }) =>
    values.shown === 1
      ? `Praksissen kan ${values.crossing === 0 ? 'kun ligge på den ene side' : 'ligge på begge sider'} af stregen ved plads ${values.k}.`
      : values.crossing === 0
        ? `Ingen af de ${values.shown} praksisser kan ligge på begge sider af stregen ved plads ${values.k}.`
        : `${values.crossing} af de ${values.shown} praksisser kan ligge på begge sider af stregen ved plads ${values.k}.`,
  figureReading:
    'Prikken er praksissens placering, og linjen går over de placeringer, der er rimelige (95 %). Udfyldt prik: foreslået til interview. Hul prik: ikke foreslået.',
  figureBasis: (values: {
    set: number
    rule: number
    listed: number
    shown: string
    after: boolean
    computed: string
  }) =>
    `Datasæt ${values.set}, regel ${values.rule}${values.after ? ' (ændret efter at resultater var set)' : ''}, ${values.computed}; ${practices(values.listed, values.shown)} er med på listen.`,
  figureTable: 'Placeringer i tal',
  figureCut: (shown: number) => `Figuren viser de første ${shown}.`,
  legendProposed: 'foreslået',
  legendOther: 'ikke foreslået',
  legendCut: (k: number) => `plads ${k}`,
  rankWithInterval: (rank: string, interval: string) => `nr. ${rank} (${interval})`,

  csvHeading: 'Hent listen',
  csvIntro:
    'Hele listen med alle tal, også dem, der mangler data. I hver linje står datasæt, regel, fingeraftryk, beregningens version, det tal, lodtrækningen begynder med, og om det er den liste, der er truffet beslutninger på.',
  csvStandard: 'CSV',
  csvExcel: 'CSV til dansk Excel',
  csvComputing: 'Listen er ved at blive lavet. Prøv igen om lidt.',
}
