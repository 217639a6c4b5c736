import type { ScopeCheck } from '#analysis/scope-checks.ts'

const practicesOf = (n: number) => (n === 1 ? '1 praksis' : `${n.toLocaleString('da-DK')} praksisser`)

/** Hvad der ses efter, før en praksis sendes i felten. */
export const scopeChecks = {
  heading: 'Klar til felten',
  lead: 'Her ses, hvad der mangler, før informanter kan spørges om en praksis. Det gælder nye runder og nye informanter; besvarelser, der er givet, og lukkede runder røres ikke.',
  link: 'Klar til felten: tjek af afgrænsninger',
  settings: 'Vælg, hvad der ses efter',
  allMet: 'Alle praksisser opfylder det, undersøgelsen ser efter.',
  counts: (stopped: number, warned: number, all: number) =>
    `${practicesOf(all)} i alt: ${stopped === 1 ? '1 kan ikke sendes' : `${stopped.toLocaleString('da-DK')} kan ikke sendes`} i felten endnu${warned === 0 ? '' : `, og ${warned === 1 ? '1 har' : `${warned.toLocaleString('da-DK')} har`} noget, der bør ses på`}.`,
  countTable: 'Hvad der ses efter',
  check: 'Tjek',
  effect: 'Virkning',
  found: 'Praksisser',
  effects: { stop: 'Stopper', warn: 'Advarer', off: 'Ses ikke efter', set_aside: 'Sat til side' },
  practiceTable: 'Praksisser, hvor noget mangler',
  practice: 'Praksis',
  missing: 'Det mangler',
  onlyStopped: 'Vis kun dem, der stopper',
  showAll: 'Vis alle',
  onlyCheck: (name: string) => `Kun: ${name}`,
  noneShown: 'Ingen praksisser.',
  mend: 'Ret afgrænsningen',
  toOverlaps: 'Se de to kort',
  toApproval: 'Læs og godkend',
  setAside: 'Sæt til side',
  takeUp: 'Sat til side: se hvorfor',
  ofPractice: 'Kan praksis sendes i felten?',
  ready: 'Ja. Afgrænsningen opfylder det, undersøgelsen ser efter.',
  readyWithWarnings: 'Ja, men se på dette:',
  held: (count: number, version: number, newest: number) =>
    `${count === 1 ? 'Én informant, der er spurgt og ikke er begyndt, svarer' : `${count} informanter, der er spurgt og ikke er begyndt, svarer`} stadig om version ${version}. De følger med til version ${newest}, så snart det, der stopper den, er rettet, godkendt eller sat til side.`,
  notReady: 'Nej. Ingen nye informanter kan spørges, før det, der stopper, er rettet eller sat til side.',

  names: {
    included: 'Hvad der er med',
    excluded: 'Hvad der ikke er med',
    'target-group': 'Målgruppe',
    level: 'Niveau',
    citizens: 'Borgere om året',
    'delimited-by': 'Hvem der har afgrænset',
    source: 'Kilde',
    'too-broad': 'For bred',
    'too-narrow': 'For snæver',
    overlap: 'Muligt overlap',
    same: 'Samme som en anden',
    approval: 'Godkendt af en anden læser',
  } satisfies Record<ScopeCheck, string>,
  why: {
    included: 'Uden det ved informanterne ikke, hvad de svarer om.',
    excluded: 'Det er her, svar om samme praksis oftest skiller.',
    'target-group': 'Uden målgruppe kan praksis ikke sammenlignes med andre eller findes igen som den samme.',
    level: 'Scorer af en enkelt metode og af et helt tilbud er ikke scorer af det samme.',
    citizens: 'Det viser, om informanterne har den samme størrelse i tankerne.',
    'delimited-by': 'Nogen skal kunne stå ved, hvor grænsen går.',
    source: 'Andre skal kunne se, hvad grænsen bygger på.',
    'too-broad': 'Det er svært at svare under ét om noget så bredt.',
    'too-narrow': 'Virkning og overførbarhed er svære at bedømme på så lidt.',
    overlap:
      'Den samme praksis to gange tæller dobbelt. Reglen gætter ud fra navn, sted og indhold; et menneske afgør det.',
    same: 'Den samme praksis må kun spørges om én gang. Sæt til side for den, der skal i felten.',
    approval: 'To par øjne på grænsen, før nogen svarer om den.',
  } satisfies Record<ScopeCheck, string>,
  missingPart: {
    included: 'Det står ikke, hvad der er med.',
    excluded: 'Det står ikke, hvad der ikke er med.',
    'target-group': 'Målgruppen er ikke valgt.',
    level: 'Niveauet er ikke valgt.',
    citizens: 'Det står ikke, hvor mange borgere der er om året.',
    'delimited-by': 'Det står ikke, hvem der har afgrænset.',
    source: 'Det står ikke, hvad afgrænsningen bygger på.',
  },
  tooBroad: (level: string) => `For bred: niveauet er »${level}«.`,
  tooManyTargetGroups: (n: number) => `For bred: kortet nævner ${n} målgrupper.`,
  tooFewCitizens: (n: number, limit: number) =>
    `For snæver: ${n === 1 ? '1 borger' : `${n} borgere`} om året, og grænsen er ${limit}.`,
  tooFewStaff: (n: number) =>
    n === 1 ? 'For snæver: det er én persons arbejde.' : `For snæver: kun ${n} medarbejdere.`,
  overlaps: (n: number) =>
    n === 1
      ? 'Den kan være den samme som en anden praksis.'
      : `Den kan være den samme som ${n} andre praksisser.`,
  same: (n: number) =>
    n === 1
      ? 'Det er besluttet, at den er den samme som en anden praksis.'
      : `Det er besluttet, at den er den samme som ${n} andre praksisser.`,
  notApproved: 'Ingen anden læser har godkendt kortet, som det står nu.',
  sentBack: 'En anden læser har sendt kortet tilbage.',

  settingsHeading: 'Hvad der ses efter før felten',
  settingsLead:
    'Det, der stopper, holder praksis ude af nye runder og holder nye informanter ude af åbne. Det, der advarer, vises kun. Ændringer gælder fra nu af og skrives i loggen med dit navn.',
  limits: 'Grænser',
  broadLevel: 'For bred fra niveau',
  narrowCitizens: 'For snæver under så mange borgere om året',
  narrowStaff: 'For snæver op til så mange medarbejdere',
  saveSettings: 'Gem, hvad der ses efter',
  saved: 'Gemt.',
  overtaken:
    'En anden har ændret det imens. Intet er gemt. Det, der står nu, ses på siden; ret, og gem igen.',

  asideHeading: (check: string, practice: string) => `${check}: ${practice}`,
  asideLabel: 'Tjekket er',
  asideHints: {
    set_aside: 'Praksis må sendes i felten alligevel. Det gælder denne version af kortet.',
    taken_up: 'Tjekket gælder igen.',
  },
  asideNow: 'Tjekket er sat til side for denne version af kortet.',
  asideOvertaken: 'Kortet har fået en ny version, eller en anden har besluttet noget imens. Intet er gemt.',
  met: 'Tjekket er opfyldt nu, så der er intet at sætte til side.',

  waveStopped: (n: number) =>
    n === 1
      ? 'Én praksis må ikke sendes i felten, som afgrænsningen er nu:'
      : `${n.toLocaleString('da-DK')} praksisser må ikke sendes i felten, som afgrænsningen er nu:`,
  andMore: (n: number) => `og ${n.toLocaleString('da-DK')} til`,
  seeAll: 'Se, hvad der mangler',
  importStopped: (n: number) =>
    n === 1
      ? 'Ingen er tilføjet: runden er åben, og afgrænsningen af én praksis opfylder ikke det, undersøgelsen ser efter.'
      : `Ingen er tilføjet: runden er åben, og afgrænsningen af ${n} praksisser opfylder ikke det, undersøgelsen ser efter.`,
}
