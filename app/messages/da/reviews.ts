import type { FlagReview, ResponseReview } from '#db/schema.ts'

/** Gennemgang af besvarelser: hvad medlemmer har besluttet om dem, med begrundelse og navn. */
export const reviews = {
  responseHeading: (informant: string, practice: string) => `Besvarelsen fra ${informant} om ${practice}`,
  states: {
    received: 'Modtaget',
    approved: 'Godkendt',
    problem: 'Har problemer',
    left_out: 'Udeladt',
    set_aside: 'Sat til side',
    taken_up: 'Taget op igen',
  } as Record<ResponseReview | FlagReview, string>,
  reviewHeading: 'Gennemgang',
  standsNow: (state: string) => `Besvarelsen står som: ${state}.`,
  notReviewed: 'Ingen har taget stilling til besvarelsen endnu. Den er med i alle tal.',
  leftOutNow:
    'Besvarelsen er udeladt og ikke med i tallene. Vælg »Udeladte besvarelser er med« på resultatsiderne for at se tallene med den.',
  decide: 'Tag stilling',
  state: 'Besvarelsen er',
  hints: {
    received: 'Ingen beslutning. Besvarelsen er med i tallene.',
    approved: 'Set igennem og i orden. Den er med i tallene.',
    problem: 'Noget bør undersøges. Den er stadig med i tallene.',
    left_out: 'Ikke med i tallene. Svarene bliver stående, og tallene kan altid ses med dem.',
  } as Record<ResponseReview, string>,
  reason: 'Begrundelse',
  reasonHint: 'Skriv, så en anden kan forstå det om et år. Skriv ikke navne på personer.',
  save: 'Gem beslutningen',
  overtaken: (by: string, state: string) =>
    `${by} har besluttet noget imens: ${state}. Se begrundelsen herunder. Mener du stadig det samme, så gem igen.`,
  historyHeading: 'Beslutninger',
  by: (state: string, by: string, at: string) => `${state} af ${by}, ${at}`,
  aboutHeading: 'Om informanten og afgrænsningen',
  answersHeading: 'Svarene',
  answersHow: 'Svarene står i de ord og på det sprog, informanten så.',
  sent: (at: string, version: number) => `Sendt ${at}. Besvaret på afgrænsning ${version}.`,
  backToProfile: 'Til praksissens profil',
  practiceHeading: (practice: string) => `Besvarelser om ${practice}`,
  practiceLead:
    'Alt, der er sendt om praksis i denne runde, uden scorer. Læs en besvarelse for at godkende den, notere et problem eller udelade den.',
  practiceNone: 'Der er ikke sendt svar om praksis i denne runde.',
  practiceVariants: (n: number) =>
    n === 1
      ? '1 besvarelse gælder en snævrere eller bredere variant af praksissen. Den står ikke her og tæller ikke i andre tal end variantens egne.'
      : `${n} besvarelser gælder en snævrere eller bredere variant af praksissen. De står ikke her og tæller ikke i andre tal end varianternes egne.`,
  allOfPractice: 'Alle besvarelser om praksis',
  toPractice: 'Praksis og dens afgrænsning',
  sentAt: 'Sendt',
  onVersion: (informant: string, version: string) => `${informant} (spørgeskema ${version})`,
  otherVersion: 'Besvaret på en anden version af spørgeskemaet, så den tæller ikke med',
  tableHeading: 'Besvarelserne',
  table: 'Besvarelser om praksis',
  informant: 'Informant',
  scope: 'Afgrænsning',
  read: 'Læs og gennemgå',
  superseded: 'Afløst: informanten har svaret igen',
  setAside: 'Sæt til side',
  takeUp: 'Tag op igen',
  flagBy: (state: string, by: string, reason: string) => `${state} af ${by}: ${reason}`,
  setAsideNow:
    'Opmærksomhedspunktet er sat til side. Informanten er med, også når tallene vises uden informanter med opmærksomhedspunkter.',
  flagStands:
    'Opmærksomhedspunktet står. Det ændrer ingen tal, før nogen vælger at se dem uden informanter med opmærksomhedspunkter.',
  flagState: 'Opmærksomhedspunktet er',
  flagHints: {
    set_aside: 'Det er set på og forklaret. Det bliver stående med begrundelsen.',
    taken_up: 'Det gælder alligevel.',
  } as Record<FlagReview, string>,
}
