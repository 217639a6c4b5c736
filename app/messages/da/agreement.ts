/** Enighed blandt informanterne om én praksis. */
export const agreement = {
  heading: 'Enighed',
  intro:
    'Siger informanterne det samme om praksis? Uenighed er et fund at spørge ind til, ikke en fejl i svarene.',
  /** Sætningen for AD. */
  ad: (points: string) =>
    `Informanterne på denne praksis ligger i gennemsnit ${points} point fra hinandens midte`,
  percentile: (share: string) =>
    `; det er mindre spredning end i ${share} af tilfældigt trukne grupper på lige så mange.`,
  percentileMost: (share: string) =>
    `; det er mere spredning end i ${share} af tilfældigt trukne grupper på lige så mange.`,
  percentileAll: '; det er mindre spredning end i alle de tilfældigt trukne grupper på lige så mange.',
  percentileNone: '; det er mere spredning end i alle de tilfældigt trukne grupper på lige så mange.',
  end: '.',
  within: (threshold: string) =>
    `Det er under grænsen på ${threshold} point, som plejer at gælde for enighed (en sjettedel af skalaens trin).`,
  beyond: (threshold: string) =>
    `Det er over grænsen på ${threshold} point, som plejer at gælde for enighed (en sjettedel af skalaens trin).`,
  none: (reason: string) => `Enigheden kan ikke beregnes: ${reason}.`,
  sd: (sd: string) =>
    `Informanternes totaler spreder sig med ${sd} point (standardafvigelse): Jo tættere på 0, jo mere ens ser de på praksis som helhed.`,
  awg: (value: string, items: number, of: number, strength: string) =>
    `Målt mod den største uenighed, der kunne være ved samme gennemsnit, er enigheden ${value} af 1 (a_wg over ${items} af ${of} spørgsmål): ${strength}.`,
  strength: {
    strong: 'stærk enighed',
    moderate: 'nogenlunde enighed',
    weak: 'svag enighed',
    none: 'ikke enighed nok til at tale om et fælles syn',
  },
  noAwg: (reason: string) => `a_wg vises ikke: ${reason}.`,
  fewForAwg: 'a_wg vises først med fire informanter; med færre findes tallet næsten aldrig.',
  byElement: 'Enighed, element for element',
  table: 'Enighed på hvert element',
  columns: {
    ad: 'AD',
    percentile: 'Mindre spredning end',
    awg: 'a_wg',
    sd: 'SD',
    informants: 'Informanter',
    items: 'Spørgsmål',
  },
  adMeaning: 'Gennemsnitlig afstand i point fra spørgsmålets gennemsnit',
  percentileMeaning: 'Andel af tilfældigt trukne grupper på lige så mange, der spreder sig mere',
  awgMeaning: 'Enighed målt mod den største uenighed, der kunne være; 1 er helt enige',
  sdMeaning: 'Standardafvigelse af informanternes scorer, i point',
  beyondMark: 'over grænsen',
  total: 'Alle elementer',
  most: (element: string, points: string) => `Mest uenige er de om ${element}: ${points} point.`,
}
