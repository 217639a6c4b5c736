import type { PerspectiveList, Perspectives } from '#analysis/perspectives.ts'

type Alone = NonNullable<Perspectives['alone']>

/** Perspektivkortet: hvad rollerne hver især siger om samme praksis. */
export const perspectives = {
  heading: 'Perspektiver',
  titleOf: (practice: string) => `Perspektivkort for ${practice}`,
  card: 'Perspektivkort',
  openCard: 'Se perspektivkortet',
  print: 'Kortet fylder én side, når det udskrives.',
  figure: 'Rollernes gennemsnit, element for element',
  intro:
    'Hvert mærke er én rolles gennemsnit, og tallet ved det er, hvor mange informanter i rollen der har en score. Stregen går fra den laveste rolle til den højeste: Jo længere streg, jo mere er der at tale om. Den længste streg står øverst.',
  sentence: (values: { element: string; gap: string; low: string; high: string }) =>
    `Længst er der mellem rollerne om ${values.element}: ${values.gap} point, fra ${values.low} til ${values.high}.`,
  noGap: 'Ingen elementer har en score fra to roller.',
  gapOf: (gap: string) => `afstand ${gap}`,
  gapMissing: 'kun én rolle',
  gapNobody: 'ingen score',
  viewOf: (role: string, mean: string) => `${role} ${mean}`,
  lists: {
    disagree: 'Uenige: tal om det',
    agree_high: 'Enige og høje',
    agree_low: 'Enige og lave',
    agree_between: 'Enige, midt på skalaen',
    not_compared: 'Kan ikke sammenlignes',
  } as Record<PerspectiveList, string>,
  meaning: {
    disagree: 'Spørg, hvad de hver især har set. Uenighed er et fund, ikke en fejl.',
    agree_high: 'Det, alle roller ser som en styrke.',
    agree_low: 'Det, alle roller ser som svagt. Her er der enighed om at begynde.',
    agree_between: 'Rollerne ser nogenlunde det samme, hverken højt eller lavt.',
    not_compared: 'Kun én rolle har en score på elementet, eller ingen har.',
  } as Record<PerspectiveList, string>,
  none: 'Ingen elementer.',
  andMore: (count: number) => `og ${count === 1 ? 'ét til' : `${count} til`} på perspektivkortet`,
  disagreement: {
    ofRoles: (gap: string) => `${gap} point mellem rollerne`,
    ofInformants: (deviation: string) =>
      `rollerne er tæt på hinanden, men informanterne ligger ${deviation} point fra midten`,
  },
  limits: (values: { gap: string; deviation: string; high: string; low: string; from: string; to: string }) =>
    `Et element er »uenige«, når to roller ligger mindst ${values.gap} point fra hinanden (et helt trin på skalaen), eller når informanterne i gennemsnit ligger mere end ${values.deviation} point fra deres midte (en sjettedel af skalaens trin). De andre er »høje« fra ${values.high} og op og »lave« under ${values.low} på skalaen fra ${values.from} til ${values.to}, målt på gennemsnittet af rollerne. Høj og lav er på skalaen, ikke i forhold til andre praksisser.`,
  alone: {
    no_informant: 'Ingen har svaret, så der er intet at sammenligne.',
    one_informant:
      'Kun én informant har svaret. Et perspektivkort viser, hvor roller ser forskelligt på samme praksis, og det kræver mindst to informanter i to roller. Inviter en mere i en anden rolle.',
    one_role:
      'Alle informanter har samme rolle. Et perspektivkort viser, hvor roller ser forskelligt på samme praksis. Inviter en informant i en anden rolle. Hvor forskelligt de svarer indbyrdes, står under Enighed.',
  } as Record<Alone, string>,
  table: 'Perspektivkortets tal',
  gap: 'Afstand',
  level: 'Roller i gns.',
  deviation: 'AD',
  list: 'Står under',
  short: {
    disagree: 'uenige',
    agree_high: 'høje',
    agree_low: 'lave',
    agree_between: 'midt på',
    not_compared: '–',
  } as Record<PerspectiveList, string>,
  /** Gennemsnit og antal informanter. */
  meanOf: (mean: string, informants: number) => `${mean} (n ${informants})`,
  comments: (count: number) => (count === 1 ? '1 begrundelse' : `${count} begrundelser`),
}
