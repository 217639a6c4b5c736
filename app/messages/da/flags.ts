import type { FlagName, FlagRule } from '#analysis/flags/flag.ts'

const list = new Intl.ListFormat('da', { type: 'disjunction' })

/** Hvad der rejste et opmærksomhedspunkt, som tekst. */
export interface Found {
  readonly value: string
  /** Om værdien er præcis nul. */
  readonly isZero: boolean
  readonly threshold: string
  readonly n: number
  readonly rule: FlagRule | undefined
}

interface FlagText {
  readonly name: string
  /** Hvad der blev fundet, med tal. */
  readonly found: (figures: Found) => string
  readonly meaning: string
  /** Hvad man kan gøre. */
  readonly remedy: string
}

/** Opmærksomhedspunkter: grunde til at se efter eller spørge, aldrig domme. */
const texts: Record<FlagName, FlagText> = {
  'single-informant': {
    name: 'Kun én informant',
    found: () => 'Scoren bygger på én informant.',
    meaning: 'Scoren er én persons syn på praksis. Ingen ved, om andre ville sige det samme.',
    remedy:
      'Inviter mindst én mere, gerne i en anden rolle. Kan det ikke lade sig gøre, så skriv det ved scoren.',
  },
  'one-role-only': {
    name: 'Kun én rolle',
    found: ({ n }) =>
      n === 1 ? 'Kun én informant har svaret, altså kun én rolle.' : `Alle ${n} informanter har samme rolle.`,
    meaning: 'Man ser en praksis forskelligt fra hver sin plads. Her er kun én plads hørt.',
    remedy: 'Inviter en informant i en anden rolle.',
  },
  'no-citizen-voice': {
    name: 'Ingen borger har svaret',
    found: ({ n }) => (n === 1 ? 'Informanten er ikke borger.' : `Ingen af de ${n} informanter er borger.`),
    meaning: 'Praksis er kun beskrevet af andre end dem, den er til for.',
    remedy: 'Inviter en borger eller en pårørende, og tilbyd hjælp til at svare.',
  },
  'own-stake-only': {
    name: 'Alle har noget på spil',
    found: ({ n }) =>
      n === 1 ? 'Informanten har noget på spil.' : `Alle ${n} informanter har noget på spil.`,
    meaning: 'Den, der har ansvar for en praksis, ser den ofte i et lysere skær.',
    remedy: 'Inviter en uden noget på spil: en samarbejdspartner, en fra myndigheden eller en borger.',
  },
  'strong-disagreement': {
    name: 'Stor uenighed',
    found: ({ value, threshold }) =>
      `Informanterne ligger i gennemsnit ${value} point fra hinandens midte. Grænsen er ${threshold}.`,
    meaning: 'Gennemsnittet dækker over meget forskellige svar og siger kun lidt alene.',
    remedy:
      'Se element for element, hvad de er uenige om, og spørg ind til det. Uenighed er et fund, ikke en fejl.',
  },
  'two-camps': {
    name: 'To lejre',
    found: ({ value, threshold, n }) =>
      `De ${n} informanter falder i to grupper, som forklarer ${value} af forskellene mellem dem. Grænsen er ${threshold}.`,
    meaning: 'Gennemsnittet ligger mellem de to grupper, hvor ingen er.',
    remedy: 'Se, hvad der skiller grupperne: rolle, sted eller afgrænsning. Spørg begge.',
  },
  'outlier-informant': {
    name: 'Én ligger langt fra de andre',
    found: ({ value, threshold, rule }) =>
      `Informanten ligger ${value} point fra de andre${rule === 'adjusted' ? ', når scorerne er justeret for rolle' : ''}. Grænsen er ${threshold}.`,
    meaning: 'En enkelt kan flytte scoren. Det kan også være den, der ser noget, de andre ikke ser.',
    remedy: 'Læs informantens begrundelser, og spørg ind. Se scoren med og uden.',
  },
  'role-gap': {
    name: 'Usædvanlig afstand mellem ledere og medarbejdere',
    found: ({ value, threshold, n }) =>
      `Afstanden afviger ${value} point fra det almindelige i de ${n} praksisser, hvor begge roller har svaret. Grænsen er ${threshold}.`,
    meaning: 'Ledere og medarbejdere beskriver hver sin praksis.',
    remedy: 'Tag forskellen op med begge, element for element.',
  },
  'straight-lining': {
    name: 'Samme svar næsten hele vejen',
    found: ({ value, threshold, n }) => `${value} af ${n} svar er ens. Grænsen er ${threshold}.`,
    meaning: 'Informanten kan mene det, eller kan have svaret uden at læse.',
    remedy: 'Se begrundelserne og den tid, der er brugt. Spørg informanten, før svarene får vægt.',
  },
  'low-variation': {
    name: 'Svarene varierer næsten ikke',
    found: ({ value, isZero, threshold, n }) =>
      isZero
        ? `Alle ${n} svar er ens.`
        : `Svarene spreder sig kun ${value} point. Reglen gælder dem, der spreder sig højst ${threshold}.`,
    meaning: 'Elementerne kan ikke skelnes fra hinanden i denne besvarelse.',
    remedy: 'Læs begrundelserne. Spørg informanten, hvad der er stærkt og svagt.',
  },
  'extreme-style': {
    name: 'Svarer i yderpunkterne',
    found: ({ value, threshold, n }) =>
      `${value} af ${n} svar ligger yderst på skalaen. Grænsen er ${threshold}.`,
    meaning: 'Nogle bruger skalaens ender, hvor andre bruger midten.',
    remedy: 'Læs besvarelsen ved siden af de andres om samme praksis.',
  },
  'agreement-style': {
    name: 'Enig i både det ene og det modsatte',
    found: ({ value, threshold, n }) =>
      `I ${value} af ${n} par er informanten enig i både et spørgsmål og dets modsætning. Grænsen er ${threshold}.`,
    meaning: 'Svarene kan sige mere om lysten til at sige ja end om praksis.',
    remedy: 'Se de par, det handler om, og spørg ind, før svarene får vægt.',
  },
  speeding: {
    name: 'Svaret hurtigt',
    found: ({ value, threshold, rule }) =>
      rule === 'seconds-per-item'
        ? `Informanten brugte ${value} sekunder pr. spørgsmål. Grænsen er ${threshold}.`
        : `Informanten brugte ${value} af den tid, informanterne typisk bruger (medianen). Grænsen er ${threshold}.`,
    meaning:
      'Hurtige svar kan være gæt. De kan også komme fra en, der kender det hele, eller fra et interview.',
    remedy: 'Se, hvordan besvarelsen er givet. Gør kun noget, hvis andet også taler for det.',
  },
  'low-knowledge': {
    name: 'Kender praksis lidt',
    found: ({ value, threshold, n, rule }) =>
      rule === 'dont-know'
        ? `Informanten svarede »ved ikke« til ${value} af ${n} spørgsmål. Grænsen er ${threshold}.`
        : `Informanten sætter sit eget kendskab til ${value} af 5. Grænsen er ${threshold}.`,
    meaning: 'Svarene bygger på lidt viden om praksis.',
    remedy: 'Spørg, hvem der ved mere, og inviter vedkommende.',
  },
  distance: {
    name: 'Langt fra det daglige',
    found: ({ value, threshold }) =>
      `Informanten sætter sin nærhed til det daglige arbejde til ${value} af 5. Grænsen er ${threshold}.`,
    meaning: 'Den, der sjældent ser arbejdet, ser noget andet end den, der står i det.',
    remedy: 'Læs svaret som et blik udefra, og sørg for, at nogen tættere på også har svaret.',
  },
  'scope-mismatch': {
    name: 'Informanterne tænker på forskellige afgrænsninger',
    found: ({ value, threshold, rule }) =>
      rule === 'citizens'
        ? `Det største antal borgere, nogen regner med, er ${value} gange det mindste. Grænsen er ${threshold}.`
        : `De niveauer, informanterne svarer om, ligger ${value} trin fra hinanden. Grænsen er ${threshold}.`,
    meaning: 'De kan have svaret om hver sin praksis, og så hører svarene ikke sammen.',
    remedy: 'Tal med informanterne, ret kortet, og spørg igen på den nye afgrænsning.',
  },
  'scope-vs-registration': {
    name: 'En anden afgrænsning end kortets',
    found: ({ value, threshold, rule }) =>
      rule === 'citizens'
        ? `Af informantens antal borgere og kortets er det ene ${value} gange det andet. Grænsen er ${threshold}.`
        : `Informanten svarer om et niveau ${value} trin fra kortets. Grænsen er ${threshold}.`,
    meaning: 'Svarene gælder måske mere eller mindre end det, der er registreret.',
    remedy: 'Spørg informanten, hvad svarene gælder, før de bruges.',
  },
  'scope-too-broad': {
    name: 'Bred afgrænsning',
    found: ({ value, rule }) =>
      rule === 'target-groups' ? `Kortet nævner ${value} målgrupper.` : 'Kortet gælder hele kommunen.',
    meaning: 'Det er svært at svare under ét om noget så bredt.',
    remedy: 'Del praksis op, eller vælg den del, der skal vurderes.',
  },
  'scope-too-narrow': {
    name: 'Snæver afgrænsning',
    found: ({ value, rule }) =>
      rule === 'staff' ? 'Praksis er én persons arbejde.' : `Kortet nævner ${value} borgere om året.`,
    meaning: 'Virkning og overførbarhed er svære at bedømme på så lidt.',
    remedy: 'Overvej, om praksis er en del af noget større, og afgræns det.',
  },
  'missing-pattern': {
    name: 'Ikke belyst',
    found: ({ value, threshold, n }) =>
      n === 1
        ? 'Den eneste informant har ingen score på elementet.'
        : `${value} af de ${n} informanter har en score her. Grænsen er ${threshold}.`,
    meaning: 'Elementets score hviler på få informanter eller slet ingen.',
    remedy: 'Find ud af, hvem der kan svare på det, og inviter vedkommende.',
  },
}

export const flags = {
  heading: 'Opmærksomhedspunkter',
  none: 'Ingen opmærksomhedspunkter.',
  notCompared: (names: readonly string[]) =>
    `Praksisser sammenlignes ikke i denne undersøgelse. Derfor ses der ikke efter ${list.format(names.map((name) => `»${name}«`))}, som kun kan findes ved at holde en praksis eller en informant op mod andre praksisser, og ingens tid bliver holdt op mod andres.`,
  intro:
    'Et opmærksomhedspunkt er en grund til at se efter eller spørge. Ingen bliver taget ud af tallene på grund af det.',
  texts,
  rule: 'Regel',
  meaning: 'Hvad det betyder',
  remedy: 'Det kan du gøre',
}
