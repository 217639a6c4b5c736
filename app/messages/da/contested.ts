import type { ContestDecision } from '#db/schema.ts'
import type { ScopeStance } from '#survey/scope-stance.ts'

const responses = (count: number) => (count === 1 ? 'Én besvarelse' : `${count} besvarelser`)

/** Anfægtede afgrænsninger: hvad informanter har indvendt ved døren, og hvad der er besluttet om det. */
export const contested = {
  heading: 'Anfægtede afgrænsninger',
  titleOf: (wave: string) => `Anfægtede afgrænsninger, ${wave}`,
  lead: 'Her står de informanter, der mente, at praksis var afgrænset forkert, da de svarede. De ældste står først. Tag stilling til hver af dem, før du bruger scoren: Det, der hører med, kan flytte den.',
  none: 'Ingen informanter har anfægtet en afgrænsning i denne runde.',
  waiting: (count: number) => `Venter på en afgørelse (${count})`,
  noneWaiting: 'Der er taget stilling til alle.',
  decided: (count: number) => `Afgjort (${count})`,
  waitingLine: (count: number) => `${responses(count)} med en anfægtet afgrænsning venter på en afgørelse.`,
  seeAll: 'Se anfægtede afgrænsninger',
  askedAgainLine: (count: number) =>
    `${count === 1 ? 'Én informant er' : `${count} informanter er`} spurgt igen på en ny afgrænsning og har ikke svaret endnu. Indtil da tæller det første svar.`,
  of: (role: string, sent: string, version: number) => `${role}, sendt ${sent}, om afgrænsning ${version}`,
  stances: {
    confirmed: 'Bekræfter afgrænsningen',
    adjusted: 'Næsten: svarer om noget lidt andet',
    contested: 'Anfægter afgrænsningen',
  } as Record<ScopeStance, string>,
  card: 'Kortet, som informanten så det',
  said: 'Informantens ord',
  objection: 'Hvad passer ikke?',
  ownText: 'Hvad svarer informanten om?',
  nothingSaid: 'Intet skrevet.',
  table: 'Det registrerede ved siden af informantens syn',
  aspect: 'Oplysning',
  registered: 'På kortet',
  informant: 'Informanten',
  level: 'Niveau',
  citizens: 'Borgere om året',
  effect: 'Hvad flytter besvarelsen?',
  moves: (values: { with: string; without: string; change: string; informants: number; isUp: boolean }) =>
    `Praksissens score er ${values.with} med besvarelsen (${values.informants} informanter) og ${values.without} uden. Besvarelsen trækker scoren ${values.change} point ${values.isUp ? 'op' : 'ned'}.`,
  movesNothing: (score: string, informants: number) =>
    `Praksissens score er ${score} med besvarelsen og uden (${informants} informanter). Den flytter ikke scoren.`,
  onlyOne: (score: string) =>
    `Praksissens score på denne afgrænsning er ${score} og bygger på denne ene besvarelse. Uden den er der ingen score.`,
  noScore: 'Der er for få svar til at beregne en score.',
  notCounted: 'Besvarelsen tæller ikke med i nogen score nu.',
  computing: 'Tallene er ved at blive beregnet. Indlæs siden igen om lidt.',
  undecided: 'Skal afgøres. Indtil da tæller besvarelsen på den afgrænsning, den er givet på.',
  decisions: {
    kept: 'Beholdt',
    rescoped: 'Afgrænset på ny',
    set_aside: 'Sat til side',
  } as Record<ContestDecision, string>,
  by: (decision: string, version: number | null, by: string, at: string) =>
    `${decision}${version === null ? '' : ` (afgrænsning ${version})`} af ${by}, ${at}`,
  history: 'Afgørelser',
  again: {
    waiting: (version: number) => `Informanten er spurgt igen om afgrænsning ${version} og er ikke begyndt.`,
    started: (version: number) =>
      `Informanten er spurgt igen om afgrænsning ${version} og er begyndt at svare.`,
    declined: (version: number) =>
      `Informanten er spurgt igen om afgrænsning ${version} og vil ikke svare igen. Det første svar tæller stadig.`,
    withdrawn: 'Informanten bliver ikke spurgt igen: Linket er trukket tilbage.',
    sent: (version: number) =>
      `Informanten har svaret igen på afgrænsning ${version}. Det svar tæller nu. Det første står her, som det blev sendt, og tæller ikke længere.`,
  },
  takenIn: 'Besvarelsen er taget med igen på sin egen side. Den tæller.',
  findLink: 'Find informantens nye link',
  readAgain: 'Læs det nye svar',
  readResponse: 'Læs hele besvarelsen',
  toProfile: 'Til praksissens profil',
  decide: 'Tag stilling',
  changeDecision: 'Skift afgørelse',
  decideHeading: (practice: string) => `Anfægtet afgrænsning af ${practice}`,
  choice: 'Hvad skal der ske?',
  choose: { kept: 'Behold', rescoped: 'Afgræns på ny', set_aside: 'Sæt til side' } as Record<
    ContestDecision,
    string
  >,
  hints: {
    kept: 'Kortet er rigtigt, eller forskellen er uden betydning. Svaret tæller på den afgrænsning, det er givet på.',
    rescoped:
      'Informanten har ret. Ret kortet herunder. Det bliver en ny afgrænsning, og informanten bliver spurgt igen om den med et nyt link. Svaret, der er sendt, bliver aldrig ændret: Det tæller på sin egen afgrænsning, til det nye er sendt.',
    set_aside:
      'Svaret handler om noget andet. Det tæller ikke med, men bliver stående, og tallene kan altid ses med det.',
  } as Record<ContestDecision, string>,
  cardHeading: 'Det nye kort',
  cardLead: (version: number) =>
    `Udfyld kun dette, hvis du afgrænser på ny. Felterne viser det kort, der gælder nu: afgrænsning ${version}.`,
  cardNewer: (version: number) =>
    `Kortet er ændret, siden informanten svarede. Vælger du at afgrænse på ny uden at rette mere, bliver informanten spurgt om afgrænsning ${version}.`,
  openCard: 'Ret kortet',
  save: 'Gem afgørelsen',
  overtaken: (decision: string, by: string) =>
    `${by} har besluttet noget imens: ${decision}. Se begrundelsen herunder. Mener du stadig det samme, så gem igen.`,
  cardOvertaken: 'En anden har rettet kortet imens. Se forskellen, og gem igen.',
  faults: {
    card_unchanged:
      'Kortet er det samme, som informanten anfægtede. Ret det, der er forkert, før informanten bliver spurgt igen.',
    card_stopped:
      'Kortet består ikke undersøgelsens tjek, så ingen kan blive spurgt om det endnu. Mangler der noget, så ret det her. Skal det godkendes af en anden læser, så gem det først på praksissens side, få det godkendt, og tag stilling bagefter.',
    practice_ended:
      'Praksis er udgået, så ingen kan blive spurgt om den igen. Behold svaret, eller sæt det til side.',
    wave_closed:
      'Runden er lukket, så ingen kan blive spurgt igen. Behold svaret, eller sæt det til side. En ny afgrænsning kan bruges i en ny runde.',
    answered_again:
      'Informanten har allerede svaret igen. Det nye svar tæller, og det er det, der kan tages stilling til.',
  } as Record<string, string>,
}
