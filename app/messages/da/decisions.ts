import type { ReasonCode, ReasonGroup } from '#app/decisions/reason-codes.ts'
import type { DecisionState } from '#app/decisions/decision-states.ts'
import type { DecisionOutcome } from '#db/schema.ts'
import { sentenceCase } from '../format.ts'

const list = new Intl.ListFormat('da', { type: 'conjunction' })
const practices = (n: number) => (n === 1 ? '1 praksis' : `${n.toLocaleString('da-DK')} praksisser`)
const decisionsOf = (n: number) => (n === 1 ? '1 beslutning' : `${n.toLocaleString('da-DK')} beslutninger`)

/** Beslutninger om, hvem der skal interviewes: forslag, valg, bytte, log. */
export const decisions = {
  heading: 'Beslutninger',
  titleOf: (wave: string) => `Beslutninger, ${wave}`,
  lead: 'Reglen foreslår, og mennesker beslutter. Hver beslutning har en årsag, en begrundelse, et navn og et tidspunkt og bliver stående, også når der senere besluttes noget andet.',
  sealedUntil: 'Beslutninger træffes på en liste. Der er ingen liste at beslutte om endnu.',
  noSet: 'Data er ikke låst.',
  toFreeze: 'Lås data',
  noRule: 'Der er ikke registreret en regel for udvælgelsen.',
  toRule: 'Registrer en regel',
  tampered: (number: number, parts: readonly string[]) =>
    `Datasæt ${number} er ikke længere det, der blev låst. ${
      parts.length === 0
        ? 'Fingeraftrykkene passer ikke sammen, så det kan ikke siges, hvilken del der er ændret.'
        : `Det er ændret uden om Praksiskort her: ${list.format(parts)}.`
    } Der kan ikke besluttes noget på det.`,
  seeSet: 'Se, hvad der er ændret',
  failed: 'Listen kunne ikke laves. Se den på siden »Liste«.',
  madeOn: (set: number, rule: number) => `Forslagene er dem, regel ${rule} giver på datasæt ${set}.`,
  toList: 'Se listen',
  toFlow: 'Se vejen fra alle til de valgte',
  readOnly: 'Du kan læse beslutningerne, men ikke træffe dem.',

  outcomes: {
    chosen: 'valgt til interview',
    reserve: 'på reservelisten',
    not_chosen: 'ikke valgt',
    declined: 'har selv sagt nej',
    reopened: 'åben igen',
  } satisfies Record<DecisionOutcome, string>,
  outcomeHints: {
    chosen: 'Vælg til interview',
    reserve: 'Sæt på reservelisten',
    not_chosen: 'Vælg ikke',
    declined: 'Praksis siger selv nej til interview',
    reopened: 'Åbn igen, så der ikke er besluttet noget',
  } satisfies Record<DecisionOutcome, string>,
  open: 'ikke besluttet',
  reasonGroups: {
    for: 'Taler for',
    against: 'Taler imod',
    practice: 'Praksis selv',
    other: 'Andet',
  } satisfies Record<ReasonGroup, string>,
  reasonCodes: {
    proposed: 'foreslået af reglen',
    breadth: 'giver bredde',
    quota: 'en kvote',
    element: 'særligt lovende på et element',
    beside_scores: 'viden ved siden af scorerne',
    too_alike: 'ligner en, der er valgt',
    uncertain_place: 'for usikker placering',
    unclear_scope: 'uklar afgrænsning',
    few_informants: 'for få informanter',
    questioned_answers: 'opmærksomhedspunkter ved svarene',
    well_known: 'kendt i forvejen',
    capacity: 'ikke plads eller tid',
    no_time: 'praksis har ikke tid',
    no_consent: 'praksis siger nej',
    no_reply: 'praksis svarer ikke',
    ended: 'praksis er ophørt eller lavet om',
    new_knowledge: 'ny viden',
    mistake: 'rettelse af en fejl',
    other: 'andet',
  } satisfies Record<ReasonCode, string> as Readonly<Record<string, string>>,

  parts: 'På denne side',
  statusHeading: 'Valgt indtil nu',
  chosenOf: (chosen: number, k: number) =>
    chosen === k
      ? `${chosen} af ${k} er valgt.`
      : chosen > k
        ? `${chosen} er valgt, ${chosen - k} flere end de ${k}, reglen siger.`
        : `${chosen} af ${k} er valgt, ${k - chosen} mangler.`,
  others: (values: { reserve: number; declined: number; notChosen: number; waiting: number }) =>
    [
      values.waiting > 0 &&
        (values.waiting === 1
          ? '1 forslag venter på en beslutning'
          : `${values.waiting} forslag venter på en beslutning`),
      values.reserve > 0 && `${values.reserve} på reservelisten`,
      values.declined > 0 && `${values.declined} har selv sagt nej`,
      values.notChosen > 0 && `${values.notChosen} er valgt fra`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  expected: (expected: string, of: number, k: number) =>
    `Af de ${of} valgte hører omkring ${expected} til de ${k} bedste: det er summen af deres chancer.`,
  expectedUnknown: (of: number) =>
    `Hvor mange af de ${of} valgte der hører til de bedste, kan ikke regnes ud: en eller flere har ingen chance, der kan regnes ud.`,
  quotasTable: 'Kvoter, og hvor mange af de valgte der tæller på dem',
  quota: 'Kvote',
  quotaChosen: 'Valgt',
  quotaRange: 'Reglen siger',
  range: (minimum: number | undefined, maximum: number | undefined) =>
    minimum !== undefined && maximum !== undefined
      ? `${minimum} til ${maximum}`
      : minimum !== undefined
        ? `mindst ${minimum}`
        : `højst ${maximum ?? 0}`,
  quotaMissing: (n: number) => `${n} mangler`,
  quotaOver: (n: number) => `${n} for mange`,
  quotaMet: 'nået',
  earlier: (n: number) =>
    `${decisionsOf(n)} er truffet på tidligere tal. De gælder, til nogen beslutter andet: se dem igennem med de nye tal.`,
  seeEarlier: 'Vis dem',
  elsewhere: (n: number) =>
    `${practices(n)}, der er valgt, er ikke med i det nye datasæt. Valget gælder stadig.`,

  proposalsHeading: 'Forslag, der venter',
  proposalsIntro:
    'Sæt kryds ved dem, I vil vælge, og skriv hvorfor. Det bliver én beslutning om dem alle. Åbn en praksis for at bytte den, sætte den på reservelisten eller vælge den fra.',
  proposalsNone: 'Alle forslag er der taget stilling til.',
  proposalsTable: 'Forslag, der venter på en beslutning',
  choose: 'Vælg',
  chooseNamed: (name: string) => `Vælg ${name}`,
  chooseButton: 'Vælg de afkrydsede',
  ticked: 'Afkrydset',
  tickedGone: (names: readonly string[]) =>
    `Du havde også sat kryds ved ${list.format(names)}: ikke længere blandt de forslag, der venter.`,
  practicesMissing: 'Sæt kryds ved mindst én praksis.',
  practicesTooMany: (most: number) => `En beslutning kan højst være om ${most} praksisser. Del den i flere.`,
  proposalsFirst: (shown: number, waiting: number) =>
    `Her står de første ${shown} af ${waiting}. Resten kommer, når der er besluttet noget om dem.`,
  historyFirst: (shown: number, total: number) =>
    `Her står de nyeste ${shown} af ${total} beslutninger. Resten står i loggen.`,
  overtakenProposals:
    'En anden har besluttet noget imens, og intet af dit er gemt. Her står, hvem der har besluttet hvad. Se det igennem, og gem igen.',

  listHeading: 'Alle praksisser',
  listTable: 'Praksisser i datasættet og det, der er besluttet om dem',
  practice: 'Praksis',
  place: 'Placering',
  chance: 'Blandt de bedste',
  proposal: 'Forslag',
  decision: 'Beslutning',
  finder: 'Find praksisser',
  find: 'Navn eller kode',
  state: 'Vis',
  states: {
    all: 'alle',
    open: 'ikke besluttet',
    proposed: 'foreslået af reglen',
    chosen: 'valgt til interview',
    reserve: 'på reservelisten',
    not_chosen: 'ikke valgt',
    declined: 'har selv sagt nej',
    earlier: 'besluttet på tidligere tal',
    missing: 'mangler data',
  } satisfies Record<DecisionState, string>,
  findButton: 'Vis',
  /** `asked` er det, der er søgt efter, som det også skal stå på papir. */
  found: (n: number, asked: readonly string[]) =>
    `${n === 0 ? 'Ingen praksisser passer' : practices(n)}${asked.length > 0 ? ` (${asked.join(', ')})` : ''}.`,
  foundNamed: (search: string) => `»${search}« i navn eller kode`,
  missingData: 'mangler data',
  notInSet: 'ikke i datasættet',
  notProposed: 'ikke foreslået',
  onEarlier: 'på tidligere tal',
  line: (outcome: string, by: string, at: string) => `${outcome}, ${by}, ${at}`,

  logHeading: 'Beslutningslog',
  logEmpty: 'Der er ikke besluttet noget endnu.',
  logWhole: (n: number) => `Se hele loggen (${decisionsOf(n)})`,
  logBack: 'Til praksisserne',
  logNewest: 'De nyeste beslutninger',
  logNumber: (number: number) => `Beslutning ${number}`,
  logBy: (by: string, at: string) => `${by}, ${at}`,
  logMore: (n: number) => `og ${practices(n)} mere; alle står i filen`,
  logMade: (set: number, rule: number, digest: string) =>
    `Truffet på datasæt ${set} og regel ${rule} (listens fingeraftryk ${digest})`,
  entry: (practice: string, outcome: string) => `${practice}: ${outcome}`,
  swapped: (incoming: string, out: string, outcome: string) =>
    `${incoming} kommer ind i stedet for ${out} (${outcome})`,
  seen: 'Tallene, da det blev besluttet',
  overruled: 'ikke længere gældende',
  overruledSide: (name: string) => `ikke længere gældende om ${name}`,

  csvHeading: 'Hent loggen',
  csvIntro:
    'Hver linje er det, én beslutning siger om én praksis: udfald, årsag, begrundelse, navn, tid, og de tal, der stod på skærmen, med det, der flyttede mest, og datasæt, regel, fingeraftryk og den version af beregningen, som listen havde, da den først blev besluttet på. Alt er med, også det, der siden er besluttet om.',
  csvContent: 'Hvad',
  csvContents: {
    decisions: 'beslutningerne om interview',
    judgements: 'vurderingerne i hånden og det, praksisser regnes som',
  },
  csvInvalid: 'Vælg, hvad der skal hentes, og i hvilken form.',

  aboutHeading: (name: string, code: string) => `${name} (${code})`,
  practiceTitleOf: (name: string) => `Beslutning om ${name}`,
  standsHeading: 'Det, der gælder',
  stands: (outcome: string, number: number, by: string, at: string) =>
    `${sentenceCase(outcome)}: beslutning ${number}, ${by}, ${at}.`,
  standsOpen: 'Der er ikke besluttet noget om praksis.',
  standsInSwap: (out: string) => `Den kom ind i stedet for ${out}.`,
  standsOutSwap: (incoming: string) => `${incoming} kom ind i stedet.`,
  newerFigures: (values: { set: number; rule: number; newSet: number; newRule: number }) =>
    `Beslutningen er truffet på datasæt ${values.set} og regel ${values.rule}. Nu gælder datasæt ${values.newSet} og regel ${values.newRule}. Beslutningen står ved magt; se, om den stadig holder, og beslut igen, hvis den ikke gør.`,
  recomputed:
    'Beslutningen er truffet på samme datasæt og regel, men listen er siden regnet på en anden måde. Beslutningen står ved magt; se, om den stadig holder.',
  wasAt: (place: string) => `Dengang: ${place}.`,
  isAt: (place: string) => `Nu: ${place}.`,
  proposedThen: 'foreslået af reglen',
  notProposedThen: 'ikke foreslået af reglen',

  figuresHeading: 'Tallene på listen',
  figureLine: (place: string, chance: string) => `${place}; ${chance}`,
  informants: (n: number) => (n === 1 ? '1 informant' : `${n} informanter`),
  onScope: (version: number) => `afgrænsning ${version}`,
  whyProposed: 'Reglen foreslår den',
  whyNotProposed: 'Reglen foreslår den ikke.',
  lacks: 'Den kan ikke placeres på listen:',
  notAmong: 'Praksis er ikke med i datasættet, så listen siger ikke noget om den.',
  moves: 'Det, der flytter den mest',
  toProfile: 'Se profilen, som den er nu',
  profileNow: (set: number, since: number) =>
    `Tallene her er fra datasæt ${set}. Profilen viser dem, som de er nu. ${
      since === 0
        ? 'Der er ikke besluttet noget om besvarelser, opmærksomhedspunkter eller afgrænsninger ved praksis, siden datasættet blev låst.'
        : `Siden datasættet blev låst, er der truffet ${decisionsOf(since)} om besvarelser, opmærksomhedspunkter eller afgrænsninger ved praksis, så profilen kan vise andre tal. Lås data igen, hvis de skal med.`
    }`,
  score: (score: string) => `score ${score}`,

  decideHeading: 'Beslut',
  outcome: 'Beslutning',
  reasonCode: 'Årsag',
  reasonCodeHint: 'Den, der vejer tungest. Begrundelsen siger resten.',
  chooseReason: 'Vælg en årsag',
  reason: 'Begrundelse',
  reasonHint: 'Skriv, så en, der ikke var med, kan forstå det om et år. Skriv ikke navne på informanter.',
  save: 'Gem beslutningen',
  saveAgain: 'Gem igen',
  kept: 'Det, du skrev, er ikke gemt. Kopiér det, hvis du vil bruge det igen:',
  decided: 'Beslutningen er gemt.',
  listDiffers:
    'Her kan der ikke besluttes mere: listen er en anden end den, der er truffet beslutninger på. Det, der er besluttet, gælder stadig.',
  listDiffersFreeze: 'Lås data igen, og beslut på den liste, som det nye datasæt giver.',
  listDiffersAsk:
    'Data, regel og beregning er de samme, så noget er ændret uden om Praksiskort. Tal med den, der driver siden, om at sammenligne med en sikkerhedskopi.',
  refused: {
    computing: 'Listen er ved at blive lavet, så der er ikke besluttet noget. Gem igen om lidt.',
    tampered: 'Datasættet er ikke længere det, der blev låst, så der er ikke besluttet noget.',
    list_changed:
      'Der er kommet et nyt datasæt eller en ny regel, mens du så på siden. Intet er gemt. Se de nye tal igennem, og gem igen, hvis du mener det samme.',
    list_differs:
      'Samme regel på samme data har før givet en anden liste. Intet er gemt. Er beregningen en anden end dengang, så lås data igen, og beslut på den liste, det giver. Ellers er noget ændret uden om Praksiskort: tal med den, der driver siden.',
  },
  overtaken: (by: string, outcome: string) =>
    `${by} har besluttet noget imens: ${outcome}. Se begrundelsen. Dit er ikke gemt; mener du stadig det samme, så gem igen, og så står begge beslutninger i loggen.`,
  overtakenOpen: 'En anden har besluttet noget imens. Dit er ikke gemt. Se det igennem, og gem igen.',

  swapHeading: 'Byt',
  swapOutIntro:
    'Byt praksis ud med en anden. Det bliver én beslutning, så den ene aldrig er ude, uden at den anden er inde.',
  swapInIntro:
    'Tag praksis ind i stedet for en, der er valgt eller foreslået. Det bliver én beslutning, så den ene aldrig er inde, uden at den anden er ude.',
  swapNone: 'Der er ingen at bytte med.',
  swapFind: 'Find en at bytte med',
  swapPartners: 'De første, der kan byttes med. Søg for at finde andre.',
  swapPartnersFound: (n: number): string => (n === 0 ? 'Ingen, der kan byttes med, passer.' : 'Fundet:'),
  swapWith: (name: string) => `Byt med ${name}`,
  swapNot: 'Byt alligevel ikke',
  swapOtherHeading: (incoming: string, out: string) => `${incoming} ind, ${out} ud`,
  swapIn: 'Ind',
  swapOut: 'Ud',
  swapOutcome: (out: string) => `${out} er derefter`,
  swapPartner: 'Byttes med',
  swapOutcomeKept: 'Den, der går ud, er derefter',
  swapButton: 'Gem byttet',
  swapOutcomes: {
    reserve: 'på reservelisten',
    not_chosen: 'ikke valgt',
    declined: 'en, der selv har sagt nej',
  },
  swapUnfit: 'De to kan ikke længere byttes: se, hvad der gælder nu.',
  back: 'Til beslutningerne',
  historyHeading: 'Alt, der er besluttet om praksis',
}
