import type { Reason } from '#analysis/figure.ts'

/** Resultater, praksisprofil og eksport. */
export const results = {
  heading: 'Resultater',
  titleOf: (wave: string) => `Resultater, ${wave}`,
  response: (submitted: string, asked: string, share: string) =>
    `${submitted} af ${asked} adspurgte har sendt deres besvarelse (${share}).`,
  basis: (practices: string, informants: string) =>
    `Tallene bygger på ${practices === '1' ? 'én praksis' : `${practices} praksisser`} og ${informants === '1' ? 'én informant' : `${informants} informanter`}, der har sendt deres besvarelse. Kladder tæller ikke med.`,
  scopesApart: (versions: number, practices: number) =>
    `Besvarelserne gælder ${versions} afgrænsninger af ${practices} praksisser. En praksis, der er besvaret på to afgrænsninger, står to gange: De to slås aldrig sammen.`,
  otherVersion: (count: number) =>
    `${count === 1 ? 'Én besvarelse er givet' : `${count} besvarelser er givet`} på en anden version af spørgeskemaet end rundens og er ikke med i tallene. Svarene kan hentes under Eksport.`,
  nothingYet: 'Der er ingen resultater endnu',
  nothingYetNext: 'Resultaterne kommer her, så snart den første informant har sendt sin besvarelse.',
  seeField: 'Se, hvem der mangler at svare',

  onThisPage: 'På denne side',
  elementsHeading: 'De 11 elementer over praksisser',
  elementsIntro:
    'Hver praksis tæller én gang, uanset hvor mange informanter den har. Stregen går fra den laveste til den højeste praksis, kassen rummer den midterste halvdel, den hvide streg er medianen og prikken gennemsnittet.',
  elementsFigure: 'Elementernes spredning over praksisser',
  elementsSentence: (highest: string, high: string, lowest: string, low: string) =>
    `Højest ligger ${highest} med ${high} i gennemsnit, lavest ${lowest} med ${low}.`,
  elementsTable: 'Elementernes tal',
  element: 'Element',
  total: 'Total',
  practicesN: 'Praksisser',
  informantsN: 'Informanter',
  mean: 'Gns.',
  sd: 'SD',
  median: 'Median',
  quartiles: 'Kvartiler',
  range: 'Laveste–højeste',
  overPractices: 'Over praksisser',
  overInformants: 'Over informanter',
  answersTable: 'Sådan kom spørgsmålene tilbage, i procent af dem, der blev stillet',
  asked: 'Stillet',
  answered: 'Besvaret',
  dontKnow: 'Ved ikke',
  notRelevant: 'Ikke relevant',
  skipped: 'Sprunget over',
  notAsked: 'Ikke spurgt',

  distributionsHeading: 'Fordeling, element for element',
  distributionsIntro:
    'Søjlerne opad er praksisser, søjlerne nedad er informanter. Begge vises i procent af deres eget antal, i trin på et halvt point.',
  distributionsShow: (elements: number) =>
    `Vis fordelingen for ${elements === 1 ? 'elementet' : `hvert af de ${elements} elementer`}`,
  distributionFigure: (element: string) => `Fordeling af ${element}`,
  distributionSentence: (values: {
    q1: string
    q3: string
    practices: string
    mean: string
    informants: string
    informantMean: string
  }) =>
    `Den midterste halvdel af ${values.practices} praksisser ligger fra ${values.q1} til ${values.q3}, gennemsnittet er ${values.mean}. For ${values.informants} informanter er gennemsnittet ${values.informantMean}.`,
  score: 'Score',
  binOf: (from: string, to: string, isLast: boolean) =>
    isLast ? `${from} til ${to}` : `${from} til under ${to}`,
  axisLow: 'mindst lovende',
  axisHigh: 'mest lovende',

  practicesHeading: 'Praksisserne',
  practicesIntro:
    'Hver prik er én informants total. Ligger prikkerne langt fra hinanden, er informanterne uenige, og så siger gennemsnittet mindre.',
  practicesTable: 'Praksisser med total, informanter og svar',
  practice: 'Praksis',
  informants: 'Informanter',
  spread: 'Spredning',
  dots: 'Informanterne',
  sortBy: {
    name: 'Praksis',
    score: 'Total',
    spread: 'Spredning',
    informants: 'Informanter',
    answered: 'Besvaret',
  },
  sortedByName: (descending: boolean): string =>
    descending ? 'Sorteret fra Å til A.' : 'Sorteret fra A til Å.',
  sortedBy: (column: string, descending: boolean) =>
    `Sorteret efter ${column.toLowerCase()}, ${descending ? 'højeste først' : 'laveste først'}.`,
  scopeVersion: (version: number) => `afgrænsning ${version}`,
  answeredOfAsked: (answered: string, asked: string) => `${answered} af ${asked}`,
  submittedOfAsked: (submitted: string, asked: string) => `${submitted} af ${asked} adspurgte`,
  single: 'én informant',
  pages: 'Sider med praksisser',
  page: (page: number, pages: number) => `Side ${page} af ${pages}`,
  previousPage: 'Forrige side',
  nextPage: 'Næste side',
  showAll: (lines: number) => `Vis alle ${lines.toLocaleString('da-DK')}`,
  showPages: (lines: number) => `Vis ${lines} ad gangen`,
  finder: 'Find en praksis på listen',
  find: 'Navn eller kode',
  findButton: 'Find',
  found: (practices: number, search: string) =>
    `${practices === 0 ? 'Ingen praksisser' : practices === 1 ? 'Én praksis' : `${practices.toLocaleString('da-DK')} praksisser`} med »${search}« i navn eller kode. Tallene andre steder på siden gælder stadig dem alle.`,
  findNone: 'Vis alle praksisser',
  notDefined: 'ikke beregnet',
  reasons: {
    empty: 'ingen har svaret',
    too_few_items: 'for få spørgsmål er besvaret',
    too_few_raters: 'kræver mindst to informanter',
    too_few_groups: 'kræver mindst to praksisser',
    no_pairable_values: 'ingen praksis har to svar, der kan sammenlignes',
    no_variation: 'alle har svaret det samme',
    resampling_undefined: 'praksisserne viser ikke, hvor meget tallet kunne flytte sig',
    no_within_degrees_of_freedom: 'ingen praksis har to informanter',
    conditions_not_met: 'forudsætningerne for tallet er ikke opfyldt',
    below_minimum: 'bygger på færre, end der skal til',
    not_reachable: 'kan ikke nås med flere informanter',
    outside_defined_range: 'ligger uden for det, tallet kan bruges til',
    too_few_scopes: 'kræver en score på mindst to afgrænsninger',
    role_missing: 'ingen leder har svaret',
    not_a_mean: 'der er intet interval om en median eller den laveste score',
  } as Partial<Record<Reason, string>>,

  interval: '95 %-interval',
  intervalOf: (lower: string, upper: string) => `${lower}–${upper}`,
  intervalHow:
    'Usikkerheden er et 95 %-interval. Det bygger på, hvor forskelligt informanter om samme praksis svarer i hele runden, og på hvor mange informanter praksis har. Tæt på skalaens ende kan det række ud over den; i en figur ender det så i en pil, og tabellen har det hele. Det siger, hvor meget scoren kunne flytte sig med andre informanter af samme slags, men ikke om det er de rette, der er spurgt.',

  profileTitleOf: (practice: string) => `Profil for ${practice}`,
  profileFigure: 'Profil over de 11 elementer',
  profileIntro:
    'Hver prik er én informant; form og farve viser rollen. Den lodrette streg er gennemsnittet. Prikker med samme score er flyttet lidt op og ned, så alle kan ses.',
  profileSentence: (values: { informants: number; roles: string; ends: string }) =>
    `${values.informants === 1 ? 'Én informant' : `${values.informants} informanter`} (${values.roles}). ${values.ends}`,
  profileEnds: (highest: string, high: string, lowest: string, low: string) =>
    `Højest er ${highest} med ${high}, lavest ${lowest} med ${low}.`,
  profileBasis: (values: { roles: string; answered: string; scope: string }) =>
    `Bygger på ${values.roles}; ${values.answered} spørgsmål er besvaret; ${values.scope}.`,
  profileEmptySentence: 'Der er for få svar til at beregne noget element.',
  profileTable: 'Profilens tal',
  profileMean: 'Gennemsnit',
  profileSpread: 'Laveste–højeste',
  profileScores: 'Informanter med score',
  profileAnswered: 'Besvarede spørgsmål',
  profileHow:
    'Elementets gennemsnit er regnet over de informanter, der har besvaret mindst halvdelen af dets spørgsmål.',
  profileEmpty: 'Ingen har sendt en besvarelse om denne praksis endnu',
  totalFact: (mean: string, informants: number) =>
    `${mean} (${informants === 1 ? 'én informant' : `${informants} informanter`})`,
  standsOn: 'Bygger på',
  roleCount: (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`,
  singleInformant: 'Kun én informant: Scoren er én persons syn på praksis og siger intet om enighed.',
  fewInformants: (count: number) =>
    `Se på prikkerne: Med ${count} informanter siger deres spredning mere end gennemsnittet. Jo længere de ligger fra hinanden, jo mindre siger gennemsnittet alene.`,
  noInterval: (reason: string) => `Der er intet 95 %-interval: ${reason}.`,
  scopeHeading: (version: number) => `Besvaret på afgrænsning ${version}`,
  contestedHeading: 'Afgrænsningen er anfægtet',
  contestedIntro: (count: number, of: number) =>
    `${count} af ${of} informanter mener, at praksis er afgrænset forkert. Læs det, før du bruger scoren.`,
  contestedBy: (role: string, version: number) => `${role}, om afgrænsning ${version}`,
  contestedView: (level: string, citizens: string) =>
    `Svarede ud fra: ${level}, ${citizens} borgere om året.`,
  contestedWithoutWords: 'Uden begrundelse.',
  commentsHeading: 'Begrundelser',
  commentsIntro: 'Ordret, som informanterne har skrevet dem.',
  noComments: 'Ingen informanter har skrevet en begrundelse.',
  commentBy: (role: string, score: string) => `${role}, score ${score}`,
  backToResults: 'Til alle resultater',
  neighbours: 'Andre profiler, efter navn',
  previousPractice: (name: string) => `Forrige: ${name}`,
  nextPractice: (name: string) => `Næste: ${name}`,
  practicePage: 'Praksissens side',
  legend: 'Roller',
  legendMean: 'gennemsnit',
  legendInterval: '95 %-interval for gennemsnittet',

  exportHeading: 'Eksport',
  exportTitleOf: (wave: string) => `Eksport, ${wave}`,
  exportIntro: (responses: string) =>
    `${responses} afsendte besvarelser kan hentes som CSV. Kladder er ikke med. Filen har ingen navne og ingen mailadresser: en informant kendes kun på et tilfældigt pseudonym.`,
  exportPersonal:
    'Svar og begrundelser er stadig personoplysninger. Opbevar filen derefter. Hver eksport skrives i undersøgelsens log.',
  exportEmpty: 'Der er ingen afsendte besvarelser endnu. Filen vil kun have en overskriftsrække.',
  exportVersions: (versions: number) =>
    `Besvarelserne er givet på ${versions} versioner af spørgeskemaet. Versionen står i hver række. Et spørgsmål, der ikke kan sammenlignes mellem versionerne, har sin egen kolonne for hver (e01_1, e01_1__b2), også når det ikke tæller i nogen score; kodebogen siger, hvilken der er hvilken.`,
  otherWords: 'spurgt med andre ord; se versionen i kolonnen questionnaire',
  exportAllWaves: 'Alle undersøgelsens runder i én fil. Rundens titel står i hver række.',
  exportInvalid: 'Vælg en af mulighederne i hver gruppe.',
  shape: 'Hvad skal filen indeholde?',
  shapes: {
    long: 'Svar, en række for hvert svar',
    wide: 'Svar, en række for hver besvarelse',
    codebook: 'Kodebog: versioner med kilde og vilkår, spørgsmål, svarmuligheder og koder',
  },
  values: 'Hvordan skal svarene stå?',
  valuesOf: { codes: 'Som tal (1–5 og koder for manglende svar)', labels: 'Som tekst' },
  labelLanguage: 'Hvilket sprog skal teksterne være på?',
  format: 'Hvor skal filen bruges?',
  formats: {
    standard: 'R, SPSS, Stata og andre programmer (UTF-8, komma, decimalpunktum)',
    excel: 'Dansk Excel (semikolon, decimalkomma)',
  },
  download: 'Hent filen',
  answerModes: { alone: 'alene', together: 'sammen med andre', interviewed: 'i et interview' },
  scopeVariants: { narrow: 'snævrere variant', broad: 'bredere variant' },
  verdicts: { confirmed: 'bekræftet', contested: 'anfægtet' },
  missingHeading: 'Koder for manglende svar',
  missingCode: 'Kode',
  missingMeaning: 'Betydning',
  missing: {
    '-1': 'Sprunget over: informanten har set spørgsmålet og ladet det stå tomt',
    '-7': 'Ved ikke: valgt af informanten',
    '-8': 'Ikke relevant: valgt af informanten',
    '-9': 'Ikke spurgt: spørgsmålet var ikke i informantens version af spørgeskemaet',
  },
  columnsHeading: 'Kolonner i hver række',
  column: 'Kolonne',
  columnMeaning: 'Indhold',
  columns: {
    wave: 'Rundens titel',
    response: 'Besvarelsens pseudonym, tilfældigt',
    informant: 'Informantens pseudonym, tilfældigt og ens i alle personens besvarelser',
    practice: 'Praksissens kode i undersøgelsen',
    practice_name: 'Praksissens navn',
    role: 'Rolle, som informanten blev spurgt i',
    stated_role: 'Rolle, som informanten selv oplyser; den afgør, med hvilke ord der spørges',
    questionnaire: 'Version af spørgeskemaet',
    language: 'Sprog, der blev svaret på',
    scope_version: 'Version af praksissens afgrænsning, svarene gælder',
    started_at: 'Påbegyndt, UTC',
    submitted_at: 'Afsendt, UTC',
    active_seconds: 'Sekunder i arbejde på siderne',
    scope_variant:
      'narrow eller broad, når svarene gælder en snævrere eller bredere variant af praksissen, som er stillet med vilje; tom ellers',
    practice_counted_as:
      'Kode på den praksis, som besvarelsen tæller på i resultaterne: en anden end »practice«, når praksis er udgået, og besvarelsen følger med til en, der afløste den; tom, når den ikke tæller',
    scope_counted_as:
      'Afgrænsning af den praksis, som besvarelsen tæller på i resultaterne, når beslutninger er fulgt; tom, når den ikke tæller: udeladt, afløst, om en variant, eller kun en anden afgrænsning bruges',
    superseded_by: 'Pseudonym for den besvarelse, som informanten har afløst den med',
    scope_verdict: 'confirmed eller contested: bekræftede eller anfægtede informanten afgrænsningen',
    scope_objection: 'Informantens indvending mod afgrænsningen',
    scope_level: 'Niveau, som informanten svarede ud fra, 1–5',
    scope_citizens_per_year: 'Borgere om året, som informanten ser det',
    scope_text: 'Afgrænsningen med informantens ord',
    closeness: 'Nærhed til praksis, 1–5 (andre ord i en version giver en kolonne til: closeness__b2)',
    knowledge: 'Kendskab til praksis, 1–5',
    tenure_years: 'År i eller omkring praksis',
    own_stake: 'yes eller no: eget ansvar for eller interesse i praksis',
    answer_mode: 'Sådan blev der svaret: alone, together eller interviewed',
    switched_language_at: 'Skiftede sprog undervejs sidste gang, UTC; tom, når alt er læst på ét sprog',
    element: 'Element (kun lang form)',
    item: 'Kolonnens navn i bred form: spørgsmålet, begrundelsen eller et spørgsmål, der ikke tæller (kun lang form)',
    value: 'Svaret (kun lang form)',
    text: 'Det, der er skrevet eller valgt ud over svarene: begrundelser ordret, valgte koder med mellemrum imellem (kun lang form)',
  },
  columnsWide:
    'I bred form følger en kolonne for hvert spørgsmål (e01_1 …) og derefter en for hvert elements begrundelse (e01_comment …), hvad svaret bygger på (e01_basis …) og hvert spørgsmål, der ikke tæller.',
  guarded:
    'Tekst, der begynder med =, +, -, @, tabulator eller linjeskift, har fået et enkelt anførselstegn foran, så et regneark ikke udfører den som formel. Tal er ikke ændret.',
}
