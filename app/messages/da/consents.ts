import type { InterviewAnswer } from '#db/schema.ts'

const practices = (n: number) => (n === 1 ? '1 praksis' : `${n} praksisser`)

/** Hvad praksisserne svarer, når de bliver spurgt, om de vil interviewes. */
export const consents = {
  heading: 'Samtykke til interview',
  titleOf: (practice: string) => `Samtykke til interview, ${practice}`,
  lead: 'Her registrerer I, hvad praksisserne svarer, når de bliver spurgt, om de vil interviewes. Hvert svar bliver stående med, hvem der registrerede det og hvornår. Siger en praksis noget andet senere, registrerer I det også; det nyeste gælder.',
  frozenHint:
    'Kræver reglen samtykke, regner listen med det, der var registreret, da data blev låst. Registrer derfor svarene, før I låser data, eller lås data igen bagefter.',
  noNames:
    'Skriv ikke, hvad personen hedder. Det er nok, hvad personen er for praksissen, og hvordan svaret kom.',
  answers: {
    yes: 'ja',
    no: 'nej',
    withdrawn: 'trukket tilbage',
    not_asked: 'ikke spurgt',
  } satisfies Record<InterviewAnswer, string>,
  stands: {
    yes: 'Praksissen har sagt ja til interview.',
    no: 'Praksissen har sagt nej til interview.',
    withdrawn: 'Praksissen sagde ja og har trukket det tilbage.',
    not_asked: 'Der er ikke registreret et svar.',
  } satisfies Record<InterviewAnswer, string>,
  answer: 'Svar',
  noChange: 'ingen ændring',
  asCommon: 'som fælles',
  controlOf: (control: string, practice: string) => `${control}: ${practice}`,
  choose: 'Vælg …',
  saidBy: 'Sagt af',
  saidByQuestion: 'Hvem sagde det?',
  saidByHint: 'Hvad personen er for praksissen. Ved »ikke spurgt« skal der ikke stå noget.',
  how: 'Hvordan',
  howQuestion: 'Hvordan og hvornår blev det sagt?',
  howHint: 'Kort, for eksempel »mail 3. november« eller »i telefonen 5. november«.',
  now: 'Nu',
  practice: 'Praksis',
  register: 'Registrer svaret',
  registered: 'Svaret er registreret.',
  registeredMany: (n: number) => (n === 1 ? '1 svar er registreret.' : `${n} svar er registreret.`),
  unchanged: 'Der er ikke valgt et svar for nogen praksis, så der er ikke registreret noget.',
  line: (said: string, saidBy: string | null, how: string) =>
    saidBy === null ? `${said} (${how})` : `${said}, sagt af ${saidBy} (${how})`,
  by: (name: string, at: string) => `registreret af ${name} ${at}`,
  historyHeading: 'Alt, hvad der er registreret',
  change: 'Registrer et svar',
  toList: 'Registrer for mange praksisser på én gang',
  toPractices: 'Samtykke til interview fra alle praksisser',
  overtaken:
    'En anden registrerede noget om praksissen, mens du skrev. Dit er ikke registreret. Se det nye her, og registrer igen, hvis dit stadig gælder.',
  overtakenMany: (n: number) =>
    `En anden registrerede noget om ${practices(n)}, mens du skrev. Ingenting af dit er registreret endnu. Det nye står ved rækken. Registrer igen, hvis dit stadig gælder.`,
  isEnded: 'Praksissen er ophørt, så der kan ikke registreres mere.',

  listHeading: 'Mange på én gang',
  listLead:
    'Vælg et svar i de rækker, der er kommet svar fra. Rækker med »ingen ændring« bliver, som de er. Er noget galt i én række, bliver ingenting registreret, og alt, hvad I har skrevet, bliver stående.',
  commonHeading: 'Fælles for rækkerne',
  commonHint: 'Gælder de rækker, hvor I har valgt et svar og ikke skrevet noget andet.',
  rowsCaption: 'Praksisser og deres svar',
  save: 'Registrer svarene',
  filterHeading: 'Vis',
  ofWave: 'Praksisser i',
  allWaves: 'alle runder',
  state: 'Svar',
  allStates: 'alle svar',
  search: 'Søg på navn eller kode',
  show: 'Vis',
  none: 'Ingen praksisser passer på det, du har valgt.',
  counts: (values: { yes: number; no: number; withdrawn: number; notAsked: number; of: number }) =>
    `Af ${practices(values.of)} har ${values.yes} sagt ja, ${values.no} sagt nej og ${values.withdrawn} trukket deres ja tilbage. Fra ${values.notAsked} er der ikke registreret et svar.`,
  pageHint: 'Registrer hver side for sig: det, der er skrevet, følger ikke med til næste side.',
  faults: 'Der er ikke registreret noget. Ret det her:',
  faultAt: (practice: string, sentence: string) => `${practice}: ${sentence}`,
  faultWords: {
    answer_missing: 'Vælg et svar, eller slet det, der står i rækken.',
    said_by_missing: 'Vælg, hvem der sagde det, i rækken eller fælles for rækkerne.',
    how_missing: 'Skriv, hvordan det blev sagt, i rækken eller fælles for rækkerne.',
    how_long: 'Teksten er for lang. Skriv højst 200 tegn.',
    nothing_to_withdraw:
      'Der står ikke et ja, som praksissen kan trække tilbage. Vælg »nej«, hvis den har sagt nej, eller registrer dens ja først.',
    invalid: 'Siden er forældet. Genindlæs den, og prøv igen.',
  },
  /** På reglens side. */
  gateCounts: (yes: number, of: number) =>
    of === 0 ? 'Ingen praksisser er spurgt i runden endnu.' : `${yes} af ${of} praksisser har sagt ja.`,
  /** På siden, hvor data bliver låst, når reglen kræver samtykke. */
  openAtFreeze: (n: number, rule: number) =>
    `${n === 1 ? 'Fra 1 praksis er der ikke registreret et svar' : `Fra ${n} praksisser er der ikke registreret et svar`} på, om de vil interviewes. Regel ${rule} kræver et ja, så de kommer under »mangler data«.`,
}
