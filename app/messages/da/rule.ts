import type { RuleFaultCode } from '#app/selection/rule-faults.ts'
import type { RuleFileFaultCode } from '#app/selection/rule-file.ts'

const list = new Intl.ListFormat('da', { type: 'conjunction' })
const practices = (n: number) => (n === 1 ? '1 praksis' : `${n} praksisser`)

/** Hvad noget i en JSON-fil kan være. */
const types: Readonly<Record<string, string>> = {
  number: 'et tal uden anførselstegn',
  string: 'en tekst i anførselstegn',
  boolean: 'true eller false',
  array: 'en liste i [ ]',
  object: 'navne og værdier i { }',
  record: 'navne og værdier i { }',
}

/** Reglen for, hvordan praksisser bliver udvalgt til interview: formularen, reglen i ord, loggen, eksport og import. */
export const rule = {
  heading: 'Udvælgelsesregel',
  titleOf: (wave: string) => `Udvælgelsesregel, ${wave}`,
  lead: 'Reglen siger, hvordan praksisser bliver foreslået til interview. Skriv den, før I ser resultaterne, så ingen kan sige, at den er skrevet efter et bestemt resultat. Det er jer, der vælger; reglen foreslår.',
  sealed: 'Resultaterne er forseglet. En regel, I registrerer nu, er skrevet, uden at resultaterne var set.',
  opened: (at: string, by: string | null) =>
    `Resultaterne blev åbnet ${at}${by === null ? '' : ` af ${by}`}. I kan stadig registrere en ny regel, men den bærer mærket »Ændret efter at resultater var set« på skærmen, på papir og i alle filer.`,
  standing: (number: number, at: string, by: string) =>
    `Regel ${number} gælder. Den blev registreret ${at} af ${by}.`,
  none: 'Der er ikke registreret en regel endnu. Formularen er udfyldt med et udgangspunkt, I kan rette.',
  noneToRead: 'Der er ikke registreret en regel endnu. Det gør undersøgelsens leder.',
  done: 'Reglen er registreret.',
  toRules: (n: number) => (n === 1 ? 'Se den registrerede regel' : `Se alle ${n} registrerede regler`),
  toProfiles: 'Vægtprofiler',
  download: 'Hent reglen som fil (rule.json)',

  reason: 'Hvorfor er reglen sådan?',
  reasonHint:
    'Begrundelsen bliver stående sammen med reglen. For eksempel: »Aftalt i styregruppen 3. december: 14 interview, mindst to fra hver region«.',
  preview: 'Se reglen i ord',
  register: 'Registrér reglen',
  registerHint:
    'En registreret regel bliver ikke rettet. I kan registrere en ny, og den gamle bliver stående.',
  previewHeading: 'Sådan lyder reglen',
  previewNote: 'Ingenting er registreret endnu. Se reglen igennem, og registrér den nederst på siden.',
  importedNote: 'Filen er læst og lagt i formularen. Ingenting er registreret endnu.',
  sameAsStanding: (number: number) => `Det er præcis den regel, der gælder (regel ${number}).`,
  faults: 'Reglen er ikke registreret. Ret det her, så er alt, hvad du har skrevet, stadig i formularen:',
  overtaken: (number: number, by: string, at: string) =>
    `${by} registrerede regel ${number} ${at}, mens du skrev. Din er ikke registreret. Herunder er forskellen mellem den regel og din. Registrerer du igen, kommer din efter den.`,
  overtakenReason: 'Begrundelsen for den, der nu gælder:',
  unchanged: 'Reglen er præcis den, der gælder. Der er ikke noget nyt at registrere.',
  fromTo: { before: 'Regel, der gælder', after: 'Din' },

  choiceHeading: 'Hvor mange og hvordan',
  gatesHeading: 'Krav for at være med',
  gatesHint:
    'En praksis, der ikke opfylder et krav, kommer ikke sidst på listen. Den står for sig under »mangler data« med det, der mangler.',
  scenariosHeading: 'Scenarier',
  scenariosHint:
    'Et scenarie er én måde at komme fra svar til liste på. Det første laver listen. De andre viser, om listen holder, når man regner anderledes. Højst 8.',
  settingsHeading: 'Øvrige indstillinger',
  settingsSummary: 'Øvrige indstillinger: tilfældighed, forskel og afvigende praksisser',
  settingsHint: 'Udgangspunktet passer til de fleste. Det bliver registreret sammen med resten.',
  strategiesHint: 'Pladserne fyldes oppefra. Pladser, der bliver tilovers, går til de mest lovende.',
  strategies: {
    most_promising: 'de mest lovende',
    maximum_variation: 'størst variation',
    deviant: 'afvigende praksisser',
    borderline: 'på grænsen',
  },
  strategyHints: {
    most_promising: 'De praksisser, der med størst sandsynlighed hører til de bedste.',
    maximum_variation: 'Praksisser, der ligner de andre valgte mindst, så interviewene dækker bredt.',
    deviant: 'Praksisser, hvor informanterne er meget uenige, eller hvor ét element stikker langt ud.',
    borderline: 'Praksisser, som lige så godt kan være på listen som ikke.',
  },
  fields: {
    k: 'Hvor mange praksisser skal vælges?',
    steps: 'Fordeling af pladserne',
    strategy: 'Vælg',
    picks: 'Pladser',
    quotas: 'Kvoter',
    stratum: 'Praksisser med',
    minimum: 'Mindst',
    maximum: 'Højst',
    'gate-oneScopeVersion': 'Svarene gælder én og samme afgrænsning',
    'gate-noScopeMismatch': 'Ingen tegn på, at informanterne mener forskellige ting med praksissen',
    'gate-consent': 'Praksissen har sagt ja til interview',
    'gate-minimumInformants': 'Mindst så mange informanter',
    'gate-minimumRoles': 'Mindst så mange forskellige roller',
    'gate-minimumAnsweredElements': 'Mindst så mange besvarede elementer',
    roles: 'Roller, der alle skal have svaret',
    list: 'Listen laves af',
    id: 'Kendemærke',
    name: 'Navn',
    basis: 'Scorer',
    flagged: 'Informanter med opmærksomhedspunkter',
    aggregation: 'En praksis er',
    share: 'Besvaret, før der er en score (procent)',
    method: 'Elementerne samles ved',
    weights: 'Vægt på elementerne',
    met: 'Mindst så mange elementer skal nå deres grænse',
    'threshold-all': 'Grænse for alle elementer',
    thresholds: 'Grænser',
    minimumAnsweredShare: 'Besvaret, før der er en score (procent)',
    space: 'Vægte, der også kunne tænkes',
    minimumProbability: 'Mindste chance for at være på listen (procent)',
    difference: 'Forskel mellem praksisser måles på',
    profileWeight: 'Så meget tæller elementprofilen i forskellen',
    disagreement: 'Stærk uenighed begynder ved (skalapoint)',
    elementLead: 'Et element stikker ud ved (skalapoint)',
    seed: 'Startal for tilfældighed',
    draws: 'Trækninger til listen',
    scenarioDraws: 'Trækninger til de andre scenarier',
    bootstrapReplicates: 'Gentagelser med nye informanter',
    weightDraws: 'Trækninger af vægte',
    confidenceDraws: 'Trækninger til tillid til vægte',
    form: 'Formularen',
  } as Record<string, string>,
  hints: {
    quotas:
      'En kvote sikrer, at valget dækker feltet: mindst eller højst så mange fra for eksempel én kommune. Uden kvoter bestemmer fordelingen alene.',
    'gate-oneScopeVersion':
      'Er der svaret på flere versioner af afgrænsningen, venter praksissen, til I har besluttet, hvad der tæller.',
    'gate-noScopeMismatch':
      'Praksisser, hvor informanternes tal for størrelse og niveau ikke passer sammen, er ikke med.',
    'gate-consent':
      'Praksisser, der ikke har sagt ja, kommer under »mangler data«. Listen regner med det, der var registreret, da data blev låst.',
    'gate-minimumInformants': 'Tomt felt: intet krav.',
    'gate-minimumRoles': 'For eksempel 2: ikke kun ledere. Tomt felt: intet krav.',
    'gate-minimumAnsweredElements':
      'Elementer, som mindst én informant har en score på. Tomt felt: intet krav.',
    roles: 'Ingen krydser: intet krav om bestemte roller.',
    name: 'Navnet står på listen og i sammenligningen. Tomt: scenariet bliver kaldt det, det gør.',
    basis:
      'Justeret for rolle tager højde for, at nogle roller svarer højere end andre. Rå er informanternes svar, som de står.',
    flagged: 'Viser, om listen hænger på svar, som der er stillet spørgsmål ved.',
    aggregation: 'Gælder kun rå scorer.',
    share: 'Tomt felt: som i hele reglen.',
    method:
      'Vejet gennemsnit er det sædvanlige. TOPSIS måler afstand til den bedst tænkelige praksis; den giver ingen chancer og intet interval, og listen vender sjældnere det samme.',
    weights: 'Hvor meget hvert element tæller i den samlede score.',
    met: 'Tomt felt: ingen grænser. Med grænser er kun praksisser, der når nok af dem, med på listen.',
    'threshold-all': 'Gælder de elementer, som ikke har deres egen grænse herunder.',
    minimumAnsweredShare:
      'En informants svar på et element tæller, når mindst så stor en del af spørgsmålene er besvaret, og en total, når mindst så stor en del af elementerne har en score.',
    space:
      'Ingen kan være helt sikker på vægtene. Her siger I, hvilke andre vægte der skal prøves, når vi ser, hvem der holder uanset vægt.',
    minimumProbability:
      'Størst mulig forskel og stærk uenighed vælger kun blandt praksisser med mindst så stor chance for at høre til de bedste.',
    difference: 'Bruges kun af »størst variation«.',
    profileWeight: '1 betyder lige så meget som én oplysning, for eksempel kommune. 0: profilen tæller ikke.',
    disagreement:
      'Så langt fra hinanden ligger informanterne i gennemsnit, før vi kalder det stærk uenighed.',
    elementLead: 'Så meget højere end praksissens andre elementer ligger det ene.',
    seed: 'Et helt tal. Samme tal, samme data og samme regel giver samme liste til sidste ciffer.',
    draws: 'Så mange gange bliver listen trukket om for at se, hvem der er sikker. Fra 1.000 til 50.000.',
    scenarioDraws: 'Det samme for hvert af de andre scenarier.',
    bootstrapReplicates:
      'Så mange gange regner vi om med andre informanter trukket blandt dem, der har svaret.',
    weightDraws: 'Så mange sæt vægte prøver vi.',
    confidenceDraws: 'Så mange gange prøver vi hver praksis med de vægte, der taler bedst for den.',
  } as Record<string, string>,
  ofWave: (n: number) =>
    n === 0 ? 'Ingen er spurgt i runden endnu.' : `Der er spurgt om ${practices(n)} i runden.`,
  bases: { modelled: 'justeret for rolle', raw: 'rå' },
  flaggedChoices: { with: 'er med', without: 'er ikke med' },
  methods: { weighted_mean: 'vejet gennemsnit', topsis: 'TOPSIS (afstand til det bedste)' },
  weightChoices: {
    equal: 'lige vægt på elementerne',
    categories: 'lige vægt på de fire kategorier',
    held: (what: string) => `som reglen har dem nu: ${what}`,
    profile: (name: string, number: number) => `${name}, version ${number}`,
    profiles: 'Undersøgelsens vægtprofiler',
    any: 'alle vægte',
  },
  profileKinds: { numbers: 'egne tal', order: 'kun rækkefølge', bounds: 'grænser' },
  attributes: {
    area: 'område',
    municipality: 'kommune',
    organisation: 'organisation',
    scopeLevel: 'niveau',
    citizensPerYear: 'borgere om året',
    staff: 'ansatte',
    startYear: 'startår',
  } as Record<string, string>,
  differenceChoices: { all: 'alt, hvad der er registreret', some: 'kun det, der er krydset af' },
  differenceOf: 'Oplysninger',
  stratum: (attribute: string, value: string) => `${attribute}: ${value}`,
  stratumCount: (value: string, n: number) => `${value} (${n})`,
  chooseStratum: 'Vælg …',
  scenarioNumber: (n: number) => `Scenarie ${n}`,
  makesList: 'laver listen',
  weightsSummary: 'Vægt, grænser og hvordan der regnes',
  thresholdsLegend: 'Egne grænser for enkelte elementer',
  addStep: 'Tilføj en måde at vælge på',
  addQuota: 'Tilføj en kvote',
  addScenario: 'Tilføj et scenarie',
  remove: (what: string) => `Fjern ${what}`,
  stepName: (n: number) => `måde ${n}`,
  quotaName: (n: number) => `kvote ${n}`,
  scenarioName: (n: number) => `scenarie ${n}`,
  makeFirst: 'Lad det lave listen',

  moreThanThere: (k: number, n: number) =>
    `Reglen vælger ${practices(k)}, men runden har kun ${n}. Så bliver alle, der opfylder kravene, valgt, og listen skiller ingen fra. Sæt tallet ned, medmindre der kommer flere til.`,
  moreThanAgree: (k: number, n: number) =>
    `Reglen vælger ${practices(k)} og kræver samtykke, men kun ${n} har sagt ja indtil nu.`,
  unfit: {
    heading: (n: number) => `Regel ${n} passer ikke længere på runden:`,
    unknown: (elements: readonly string[]) =>
      `Den nævner elementer, som rundens spørgeskema ikke spørger om: ${list.format(elements)}.`,
    unweighted: (elements: readonly string[]) =>
      `Spørgeskemaet spørger om elementer, som reglens vægte ikke nævner, så de tæller ikke: ${list.format(elements)}.`,
    offScale: 'Den har grænser, der ligger uden for spørgeskemaets skala.',
    strata: (strata: readonly string[]) =>
      `Den har kvoter for praksisser, som runden ikke har: ${list.format(strata)}.`,
    heavy: (seconds: number) =>
      `Runden er større, end da reglen blev skrevet: listen vil tage omkring ${seconds} sekunder, og en regel må højst tage 30. Så længe må alle andre tal vente. Sæt gentagelserne under »Øvrige indstillinger« ned.`,
    next: 'Registrer en regel, der passer, helst før resultaterne bliver åbnet.',
    nextMarked:
      'Lister af data, der er låst, er lavet af det, der blev låst, og ændrer sig ikke. Det, der låses nu, kræver en regel, der passer. Resultaterne er åbnet, så den bliver mærket »ændret efter at resultater var set«.',
  },

  /** Reglen i ord. */
  words: {
    k: (n: number) => practices(n),
    step: (strategy: string, picks: number) => `${strategy}: ${picks}`,
    noSteps: 'alle pladser går til de mest lovende',
    rest: (n: number) => `de mest lovende: resten (${n})`,
    quota: (minimum: number | undefined, maximum: number | undefined) =>
      [minimum !== undefined && `mindst ${minimum}`, maximum !== undefined && `højst ${maximum}`]
        .filter((part) => part !== false)
        .join(', '),
    noQuotas: 'ingen',
    on: 'krav',
    off: 'intet krav',
    atLeast: (n: number) => `mindst ${n}`,
    list: (names: readonly string[]) => list.format(names),
    scenarioOf: {
      raw: 'Rå scorer',
      modelled: 'Justeret for rolle',
      adjusted: 'Justeret for rolle',
      shrunk: 'Trukket mod midten uden justering for rolle',
      model: 'Regnet med en model',
    },
    withoutFlagged: 'uden informanter med opmærksomhedspunkter',
    otherWeights: 'andre vægte',
    withThresholds: 'med grænser',
    topsis: 'TOPSIS',
    weightOf: (element: string, share: string) => `${element} ${share}`,
    thresholds: (met: number, of: string) => `mindst ${met} af: ${of}`,
    noThresholds: 'ingen',
    asRule: 'som i hele reglen',
    allAttributes: 'alt, hvad der er registreret',
    noAttributes: 'ingen oplysninger, kun elementprofilen',
    anyWeights: 'alle vægte',
    order: (elements: readonly string[]) => elements.join(' ≥ '),
    bound: (element: string, lower: string, upper: string) => `${element} ${lower} til ${upper}`,
    from: (source: string, what: string) => `${source}: ${what}`,
    absent: 'ikke med',
    present: 'med',
    noName: 'intet navn',
  },
  differencesCaption: 'Det, der er ændret',
  setting: 'Indstilling',
  noDifferences: 'Der er ingen forskel.',

  rulesHeading: 'Registrerede regler',
  rulesTitleOf: (wave: string) => `Registrerede regler, ${wave}`,
  rulesLead:
    'Her står hver regel, der er registreret, den nyeste først. Ingen regel bliver rettet eller slettet. Den øverste gælder.',
  rulesNone: 'Der er ikke registreret en regel endnu.',
  toRule: 'Til reglen',
  ruleNumber: (n: number) => `Regel ${n}`,
  isStanding: 'gælder',
  ruleLine: (at: string, by: string) => `Registreret ${at} af ${by}`,
  openedLine: (at: string, by: string | null) =>
    `Resultaterne blev åbnet ${at}${by === null ? '' : ` af ${by}`}. Regler herunder er skrevet før.`,
  changedFrom: (n: number) => `Ændret fra regel ${n}`,
  before: 'Før',
  after: 'Nu',
  whole: 'Hele reglen i ord',

  importHeading: 'Læs en regel fra en fil',
  importIntro:
    'Har I en rule.json fra en anden runde eller en kollega, kan I læse den ind her. Den bliver lagt i formularen i stedet for det, der står der nu, så I kan se den igennem, før den bliver registreret. Begrundelsen bliver stående. Kan filen ikke bruges, sker der ikke noget med det, I har skrevet.',
  importFile: 'Fil (rule.json)',
  importHint: (kilobytes: number) => `Højst ${kilobytes} kB.`,
  importButton: 'Læs filen',
  importFaults: 'Filen er ikke læst ind:',
  /** Hvorfor en fil slet ikke kan læses; `detail` er linjen, hvor det går galt, den version, filen angiver, eller hvor mange kB den må fylde. */
  fileFaults: {
    no_file: () => 'Vælg en fil.',
    empty: () => 'Filen er tom.',
    too_large: (kilobytes) =>
      `Filen er for stor til at være en regel: en rule.json fylder højst ${kilobytes} kB. Vælg en anden fil.`,
    not_json: (line) =>
      `Filen er ikke gyldig JSON${line === null ? '' : `: fejlen er i linje ${line}`}. Det skal være en rule.json, som er hentet fra Praksiskort.`,
    not_a_rule: () =>
      'Filen er JSON, men ikke en regel fra Praksiskort: »format« skal være praksiskort-selection-rule, og »version« og »rule« skal være der.',
    other_version: (found) =>
      `Filen er skrevet i version ${found}, og dette Praksiskort læser version 1. Hent reglen igen fra et Praksiskort med samme version.`,
    digest: () =>
      'Fingeraftrykket i filen passer ikke med reglen: noget er ændret, efter at filen blev hentet. Er det med vilje, så slet »digest« i filen og læs den igen.',
  } as Record<RuleFileFaultCode, (detail: string | null) => string>,
  faultAt: (path: string, sentence: string) => `${path}${path.endsWith('?') ? '' : ':'} ${sentence}`,
  /** Hvad der er galt et sted i en regel; `detail` er den grænse eller det navn, det handler om. */
  faultWords: {
    missing: () => 'Det mangler.',
    wrong_type: (detail) =>
      `Det har en forkert form.${detail !== null && Object.hasOwn(types, detail) ? ` Det skal være ${types[detail]}.` : ''}`,
    not_whole: () => 'Det skal være et helt tal.',
    unknown_name: (detail) => `»${detail}« kender vi ikke her.`,
    not_an_option: (detail) =>
      detail ? `Det skal være en af: ${detail}.` : 'Det er ikke en af mulighederne.',
    too_small: (detail) => `Tallet er for lille. Det mindste er ${detail}.`,
    too_large: (detail) => `Tallet er for stort. Det største er ${detail}.`,
    too_few: (detail) => `Det er for lidt. Der skal være mindst ${detail}.`,
    too_many: (detail) => `Det er for meget. Der kan højst være ${detail}.`,
    invalid_text: () =>
      'Teksten skal stå på én linje uden mellemrum i enderne, styretegn, koder eller krøllede parenteser.',
    invalid_value: () => 'Det kan ikke bruges her.',
    not_in_order: () => 'Navnene skal stå i Praksiskorts egen rækkefølge, hvert højst én gang.',
    named_twice: () => 'Det er nævnt to gange.',
    no_weight: () => 'Mindst ét element skal have vægt over 0.',
    not_reachable: () => 'Ingen vægte opfylder grænserne: de kan ikke give 100 procent til sammen.',
    more_than_thresholds: () => 'Det er flere, end der er elementer med en grænse.',
    more_than_places: () => 'Det er flere pladser, end der skal vælges praksisser.',
    no_quota: () => 'Skriv mindst eller højst, eller fjern kvoten.',
    below_minimum: () => 'Højst er mindre end mindst.',
    source_without_weights: () => 'Der står, hvor vægtene kommer fra, men ikke hvad de er.',
    source_differs: (detail) =>
      detail
        ? `Vægtene siges at komme fra »${detail}«, men undersøgelsen har ingen vægtprofil med det navn og nummer, der giver netop dem. Vælg profilen igen. I en fil: slet feltet og »digest«, så står tallene uden profilens navn.`
        : 'Vægtene siges at være lige for kategorierne, men det giver andre tal. Vælg dem igen. I en fil: slet feltet og »digest«, så står tallene alene.',
    too_much_work: (detail) =>
      `Reglen er for tung at regne: med de praksisser, der er registreret, vil listen tage omkring ${detail} sekunder, og den må højst tage 30. Dette fylder mest. Sæt det ned.`,
    no_practice: (detail) =>
      detail
        ? `Runden har ingen praksis med »${detail}«, så kvoten gør ingenting.`
        : 'Runden har ingen sådan praksis, så kvoten gør ingenting.',
  } as Record<RuleFaultCode, (detail: string | null) => string>,
  /** Fejl, som kun formularen kender. */
  formFaults: {
    not_a_number: 'Skriv et tal med cifre, for eksempel 14.',
    unrecognized_keys: 'Siden er forældet. Genindlæs den, og prøv igen.',
    other_elements: 'Profilen nævner elementer, som rundens spørgeskema ikke har.',
    reason_missing: 'Skriv, hvorfor reglen er sådan.',
    reason_long: 'Begrundelsen er for lang.',
  } as Record<string, string>,
  percentLimit: (share: number) => `${(share * 100).toLocaleString('da-DK')} procent`,
}
