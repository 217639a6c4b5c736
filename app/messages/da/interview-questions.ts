import type { FlagName } from '#analysis/flags/flag.ts'
import type { QuestionKind } from '#analysis/interview/draft-question.ts'

const list = new Intl.ListFormat('da', { type: 'conjunction' })

/** En rolle i bestemt form: »lederen«, »medarbejderne«. */
const definite: Readonly<Record<string, readonly [one: string, many: string]>> = {
  leader: ['lederen', 'lederne'],
  staff: ['medarbejderen', 'medarbejderne'],
  citizen: ['borgeren', 'borgerne'],
  relative: ['den pårørende', 'de pårørende'],
  authority: ['myndigheden', 'myndighederne'],
  partner: ['samarbejdspartneren', 'samarbejdspartnerne'],
  external: ['den eksterne', 'de eksterne'],
}

/** Udkast til spørgsmål til interviewet, og hvorfor de er der. */
export const interviewQuestions = {
  role: (role: string, informants: number) => definite[role]?.[informants === 1 ? 0 : 1] ?? role,
  oneOf: (roles: string) => `én af ${roles}`,
  /** Flere svar efter hinanden: »slet ikke« og »i nogen grad«. */
  options: (labels: readonly string[]) => list.format(labels.map((label) => `»${label}«`)),
  opening:
    'Fortæl med jeres egne ord, hvad I gør, og hvem det er til for. Hvad sker der på en almindelig dag?',
  closing: 'Hvad har jeg ikke spurgt om, som man skal vide for at forstå praksis?',
  roleGap: (values: { item: string; first: string; firstSaid: string; second: string; secondSaid: string }) =>
    `Om »${values.item}« svarer ${values.first} ${values.firstSaid}, og ${values.second} svarer ${values.secondSaid}. Hvad er forskellen i hverdagen?`,
  roleGapOfMeans: (values: {
    element: string
    first: string
    firstMean: string
    second: string
    secondMean: string
  }) =>
    `Om ${values.element} ligger ${values.first} på ${values.firstMean} og ${values.second} på ${values.secondMean}. Hvad er forskellen i hverdagen?`,
  withinRole: (values: { item: string; roles: string; low: string; high: string }) =>
    `${values.roles} er ikke enige om »${values.item}«: Svarene går fra »${values.low}« til »${values.high}«. Hvornår er det det ene, og hvornår er det det andet?`,
  withinRoleOfMeans: (values: { element: string; roles: string }) =>
    `${values.roles} er ikke enige om ${values.element}. Hvad ser de hver især?`,
  unsupportedHigh: (element: string) =>
    `${element} vurderes højt, og ingen har skrevet hvorfor. Giv et eksempel fra den seneste måned. Hvor kan man se det skrevet ned?`,
  low: (element: string) =>
    `${element} vurderes lavt. Hvad er forklaringen, og hvad skulle der til, for at det blev anderledes?`,
  noAnswer: (item: string, { lacking, asked }: { lacking: number; asked: number }) =>
    `${lacking === asked ? 'Ingen, der blev spurgt, har' : lacking === 1 ? 'Ikke alle har' : 'Flere har ikke'} svaret på »${item}«. Hvem ved noget om det, og hvordan foregår det?`,
  scopeContested:
    'Ikke alle mener, at afgrænsningen passer til det, I gør. Hvad hører med til praksis, og hvad gør ikke?',
  scopeVersions:
    'Der er svaret på flere afgrænsninger af praksis, og vurderingen afhænger af, hvilken det er. Hvilken passer til det, I gør nu, og hvad er forskellen?',
  flags: {
    'single-informant':
      'Kun én har svaret om praksis. Hvem kender den ellers, og hvad ville de have svaret anderledes?',
    'own-stake-only':
      'Alle, der har svaret, har noget på spil i praksis. Hvem uden noget på spil kender den, og hvad ville de sige?',
    'one-role-only':
      'Alle, der har svaret, ser praksis fra samme plads. Hvordan ser den ud fra borgerens, medarbejderens eller myndighedens plads?',
    'no-citizen-voice':
      'Ingen borger har svaret. Hvordan ville en borger beskrive praksis, og hvor kommer borgernes mening frem?',
    'scope-mismatch':
      'De, der har svaret, har haft forskelligt omfang i tankerne, da de svarede. Hvad regner I selv med til praksis?',
    'scope-too-broad':
      'Afgrænsningen er bred. Hvilken del af det er selve praksis, og hvad er resten af tilbuddet?',
    'scope-too-narrow': 'Afgrænsningen er snæver. Hvad skal der mere til, for at praksis virker i hverdagen?',
    'scope-vs-registration':
      'Nogle tænkte på noget andet i omfang, end der står i afgrænsningen. Hvor begynder og slutter praksis?',
    'outlier-informant':
      'Én ser praksis meget anderledes end de andre. Hvorfra kan man se noget, som de andre ikke ser?',
    'straight-lining':
      'Hvordan var det at svare på spørgeskemaet? Var der spørgsmål, som lignede hinanden eller ikke passede til praksis?',
    'low-knowledge':
      'Nogle af dem, der har svaret, kender ikke praksis så godt. Hvem kender den bedst i det daglige?',
  } as Partial<Record<FlagName, string>>,
  otherFlag: (name: string) => `Der er et opmærksomhedspunkt ved svarene: ${name}. Hvordan ser I på det?`,

  kinds: {
    opening: 'Til at begynde med',
    closing: 'Til at slutte med',
    role_gap: 'Roller er uenige',
    within_role: 'Uenighed inden for en rolle',
    unsupported_high: 'Højt uden begrundelse',
    low: 'Lavt',
    no_answer: 'Ubesvaret',
    scope_contested: 'Afgrænsningen er anfægtet',
    scope_versions: 'Flere afgrænsninger',
    flag: 'Opmærksomhedspunkt',
  } satisfies Record<QuestionKind, string>,
  why: 'Hvorfor spørge?',
  whyStandard: 'Det spørges alle om. Svarene kan sammenlignes på tværs af interview.',
  whyRoleGap: (values: {
    element: string
    first: string
    firstMean: string
    firstN: number
    second: string
    secondMean: string
    secondN: number
    gap: string
  }) =>
    `${values.element}: ${values.first} ${values.firstMean} (n ${values.firstN}) og ${values.second} ${values.secondMean} (n ${values.secondN}), ${values.gap} point fra hinanden.`,
  whyWithinRole: (values: { element: string; role: string; n: number; lowest: string; highest: string }) =>
    `${values.element}: ${values.role} (n ${values.n}) ligger fra ${values.lowest} til ${values.highest}.`,
  whyScore: (element: string, score: string, n: number) => `${element}: ${score} (n ${n}).`,
  whyUnsupported: 'Ingen har skrevet en begrundelse eller sagt, hvad svaret bygger på.',
  whyNoAnswer: (lacking: number, asked: number) =>
    `${lacking} af ${asked}, der blev spurgt, har ikke givet et svar på skalaen.`,
  whyContested: (contested: number, informants: number) =>
    `${contested} af ${informants} har svaret, at afgrænsningen ikke passer.`,
  whyVersions: (values: { lower: string; lowerScore: string; higher: string; higherScore: string }) =>
    `Totalen er ${values.lowerScore} på ${values.lower} og ${values.higherScore} på ${values.higher}.`,
  answersOf: (role: string, answers: string) => `${role}: ${answers}`,
  nobodyAnswered: 'intet svar på skalaen',
  answered: (count: number, option: string) => `${count} × »${option}«`,
  noAnswerKinds: (values: { skipped: number; dontKnow: number; notRelevant: number; notAsked: number }) =>
    [
      values.dontKnow > 0 && `${values.dontKnow} × ved ikke`,
      values.notRelevant > 0 && `${values.notRelevant} × ikke relevant`,
      values.skipped > 0 && `${values.skipped} × sprunget over`,
      values.notAsked > 0 && `${values.notAsked} × ikke spurgt`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  fewest: (fewest: number, minimum: number) =>
    `Bygger på svar fra ${fewest === 1 ? 'kun én informant' : `en gruppe på ${fewest} informanter`} (I har lovet grupper på mindst ${minimum}). Sig ikke, hvem der svarede hvad.`,
}
