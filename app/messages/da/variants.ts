/** Snævrere og bredere varianter af en praksis, stillet med vilje. */
export const variants = {
  heading: 'Snæver og bred med vilje',
  lead: 'Den samme praksis kan spørges om to gange: som den er afgrænset, og som en snævrere eller bredere variant. Så ses det, hvor meget grænsen i sig selv flytter scoren. Svar om en variant tæller aldrig med i praksissens almindelige resultater.',
  kinds: { narrow: 'Snævrere variant', broad: 'Bredere variant' },
  word: { narrow: 'snævrere variant', broad: 'bredere variant' },
  make: { narrow: 'Lav en snævrere variant', broad: 'Lav en bredere variant' },
  open: 'Se varianten, og giv den til informanter',
  edit: 'Ret kortet',
  of: (card: number, version: number) => `Kort ${card}, en variant af afgrænsning ${version}`,
  behind: (version: number, newest: number) =>
    `Praksissens almindelige kort er siden blevet til afgrænsning ${newest}. Varianten er stadig en variant af afgrænsning ${version} og sammenlignes med den. Skal den følge med, så afslut den, og lav en ny.`,
  endedOn: (date: string, by: string) => `Afsluttet ${date} af ${by}.`,
  created: 'Varianten er lavet. Nu kan den gives til informanter.',
  edited: 'Kortet er gemt.',
  unchanged: 'Der var ikke noget at gemme.',
  endedNow: 'Varianten er afsluttet.',

  title: (kind: 'narrow' | 'broad', practice: string) =>
    `${kind === 'narrow' ? 'Snævrere' : 'Bredere'} variant af ${practice}`,
  cardLead: {
    narrow:
      'Skriv kortet, som praksis ser ud, når den afgrænses snævrere: mindre hører med. Feltet er udfyldt med det almindelige kort.',
    broad:
      'Skriv kortet, som praksis ser ud, når den afgrænses bredere: mere hører med. Feltet er udfyldt med det almindelige kort.',
  },
  save: 'Gem varianten',
  conflict: 'En anden har gemt varianten imens. Det, du skrev, står stadig nedenfor.',
  fielded:
    'Nogen er allerede spurgt om denne variant, så den kan ikke rettes. Afslut den, og lav en ny i stedet.',
  cardHeading: 'Variantens kort',
  differs: (version: number) => `Forskellen fra afgrænsning ${version}`,
  differsLead: 'Det, informanterne får at vide, at der er anderledes.',

  ready: 'Varianten kan gives til informanter.',
  notReady: 'Varianten kan ikke komme i felten, før dette er på plads:',
  faults: {
    'nothing-differs':
      'Den afgrænser det samme som det almindelige kort. Ret det, der hører med, niveauet, målgruppen, stedet eller størrelsen.',
    'level-higher': 'Den er snævrere, men står på et højere niveau end det almindelige kort.',
    'level-lower': 'Den er bredere, men står på et lavere niveau end det almindelige kort.',
  },

  giveHeading: 'Hvem spørges om varianten?',
  giveLead:
    'Vælg blandt dem, der allerede er spurgt om praksissen. Varianten står som en ekstra linje på deres egen liste, og de links, de har, åbner også den. Jo flere der svarer på begge, jo sikrere ses det, hvad grænsen betyder.',
  giveNobody:
    'Ingen er spurgt om praksissen i en runde, der ikke er lukket. Vælg først informanter i runden.',
  giveIn: (wave: string) => `I ${wave}`,
  give: 'Spørg dem om varianten',
  asked: 'spurgt om varianten',
  notPossible: 'har sagt nej eller er trukket tilbage',
  nobodyChosen: 'Vælg mindst én informant.',
  stopped: 'Varianten eller praksissen kan ikke komme i felten, som afgrænsningen er. Se, hvad der mangler.',
  waveClosed: 'Runden er lukket. Ingen kan spørges mere i den.',
  given: (count: number) =>
    count === 0
      ? 'Alle, du valgte, var allerede spurgt.'
      : count === 1
        ? '1 informant er spurgt om varianten.'
        : `${count} informanter er spurgt om varianten.`,
  plannedWave: 'Runden er ikke åbnet endnu. Informanterne ser varianten, når den åbner.',

  endHeading: 'Afslut varianten',
  endLead:
    'Ingen spørges mere om den, og links til den, der ikke er besvaret, lukkes. Det, der er sendt, står og vises stadig. En variant, nogen er spurgt om, rettes aldrig: den afsluttes, og en ny laves.',
  reason: 'Begrundelse',
  end: 'Afslut varianten',
  toPractice: 'Til praksissen',
  aboutVariant: {
    narrow:
      'Svarene gælder en snævrere variant af praksissen, stillet med vilje. De tæller kun med, hvor snæver og bred sammenlignes.',
    broad:
      'Svarene gælder en bredere variant af praksissen, stillet med vilje. De tæller kun med, hvor snæver og bred sammenlignes.',
  },
}
