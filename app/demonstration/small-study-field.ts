/** How far somebody in the small study has come. Whoever is not here has not started. */
export interface FieldState {
  readonly informant: string
  readonly practice: string
  /** Days before the demonstration was loaded. */
  readonly daysAgo: number
  readonly minutes: number
  /** Element pages answered, of 11; left out, nothing after the facts. */
  readonly pages?: number
  readonly submits?: true
  /** Around which rating the answers lie. */
  readonly level?: number
  readonly objection?: string
  /** The informant's own view: level, citizens a year, what was in mind. */
  readonly scope?: readonly [level: string, citizens: string, text: string]
  /** Closeness, knowledge, years, own stake. */
  readonly facts?: readonly [closeness: string, knowledge: string, years: string, stake: 'yes' | 'no' | '']
  readonly comments?: Readonly<Record<string, string>>
  /** Items without an answer, and answered with one of the ways not to. */
  readonly instead?: Readonly<Record<string, '' | '-7' | '-8'>>
}

export const fieldStates: readonly FieldState[] = [
  {
    informant: 'S01',
    practice: 'B1',
    daysAgo: 9,
    minutes: 17,
    pages: 11,
    submits: true,
    level: 4.3,
    scope: ['2', '60', 'Bostøtten omkring indflytningen'],
    facts: ['4', '5', '6', 'yes'],
    comments: {
      e01: 'Vi bygger på Housing First og har beskrevet, hvordan vi bruger det her.',
      e10: 'Vi måler boligstabilitet hver tredje måned og drøfter tallene på teammødet.',
    },
  },
  {
    informant: 'S02',
    practice: 'B1',
    daysAgo: 6,
    minutes: 13,
    pages: 11,
    submits: true,
    level: 3.4,
    facts: ['5', '4', '2,5', 'no'],
    comments: { e04: 'Målene står i planen, men nye kolleger kender dem ikke altid.' },
    instead: { e06_1: '-7', e06_3: '-7' },
  },
  {
    informant: 'S03',
    practice: 'B1',
    daysAgo: 3,
    minutes: 6,
    pages: 5,
    level: 3.8,
    facts: ['5', '3', '1', 'no'],
    instead: { e01_1: '-7', e03_4: '-8' },
  },
  {
    informant: 'S04',
    practice: 'B1',
    daysAgo: 8,
    minutes: 11,
    pages: 11,
    submits: true,
    level: 3.1,
    facts: ['2', '3', '4', 'no'],
    instead: { e07_1: '-7', e07_2: '-7', e08_2: '', e11_1: '' },
  },
  { informant: 'S04', practice: 'B2', daysAgo: 2, minutes: 3, pages: 1, level: 3, facts: ['2', '2', '4', 'no'] },
  {
    informant: 'S05',
    practice: 'B2',
    daysAgo: 7,
    minutes: 19,
    pages: 11,
    submits: true,
    level: 4.5,
    facts: ['4', '5', '5', 'yes'],
    comments: { e02: 'Ni ud af ti unge kommer videre i skole eller job. Vi følger dem i tre måneder.' },
  },
  {
    informant: 'S08',
    practice: 'B3',
    daysAgo: 10,
    minutes: 22,
    pages: 11,
    submits: true,
    level: 4.1,
    facts: ['3', '5', '12', 'yes'],
  },
  {
    informant: 'S09',
    practice: 'B3',
    daysAgo: 5,
    minutes: 15,
    pages: 11,
    submits: true,
    level: 2.6,
    facts: ['5', '5', '8', 'no'],
    comments: { e07: 'Der er sat tid af, men den går tit til vagtplanen.' },
    instead: { e05_3: '-8' },
  },
  { informant: 'S10', practice: 'B3', daysAgo: 1, minutes: 2, facts: ['5', '3', '0,5', 'no'] },
  {
    informant: 'S12',
    practice: 'B4',
    daysAgo: 4,
    minutes: 14,
    pages: 11,
    submits: true,
    level: 3.7,
    facts: ['4', '4', '7', 'yes'],
    instead: { e09_3: '' },
  },
  {
    informant: 'S15',
    practice: 'B5',
    daysAgo: 8,
    minutes: 20,
    pages: 11,
    submits: true,
    level: 4,
    objection: 'Efterværnet hører med. Det er her, de fleste forløb foregår nu.',
    scope: ['4', '120', 'Ophold, samtaler og efterværn'],
    facts: ['4', '5', '9', 'yes'],
  },
  {
    informant: 'S16',
    practice: 'B5',
    daysAgo: 4,
    minutes: 16,
    pages: 11,
    submits: true,
    level: 3.2,
    objection: 'Kortet beskriver hele huset. Jeg kan kun svare for samtalerne med børnene.',
    scope: ['2', '30', 'Samtalerne med børn'],
    facts: ['5', '4', '3', 'no'],
    comments: { e05: 'Samtalerne kan bruges andre steder, men ikke uden et trygt rum.' },
  },
  {
    informant: 'S17',
    practice: 'B5',
    daysAgo: 2,
    minutes: 8,
    pages: 9,
    level: 4.4,
    facts: ['5', '2', '0,5', 'no'],
    instead: { e02_4: '-7', e03_1: '-7', e06_1: '-7', e06_2: '-7', e06_3: '-7' },
  },
  { informant: 'S19', practice: 'B6', daysAgo: 1, minutes: 1 },
]

export const declines = [
  { informant: 'S07', practice: 'B2', daysAgo: 5, reason: 'Min datter gik på holdet for flere år siden.' },
  { informant: 'S13', practice: 'B4', daysAgo: 3, reason: null },
] as const

export const withdrawals = [{ informant: 'S11', practice: 'B3', daysAgo: 6 }] as const
