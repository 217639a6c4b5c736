import type { FlagName } from '#analysis/flags/flag.ts'
import type { MethodAnchor } from '#app/method/anchors.ts'
import type { Limits } from '#app/method/limits.ts'
import { listMethod } from './method-list.ts'

export interface MethodSection {
  readonly heading: string
  /** Hvad tallet fortæller, i én sætning. */
  readonly tells: string
  /** Hvad tegnene i formlen er. */
  readonly symbols?: string
  /** Hvornår det ikke kan beregnes. */
  readonly undefinedWhen: string
  /** Grænser, og hvad de betyder. */
  readonly limits: (limits: Limits) => readonly string[]
}

const sections: Record<MethodAnchor, MethodSection> = {
  score: {
    heading: 'Score',
    tells:
      'En informants score på et element er gennemsnittet af de spørgsmål, informanten har besvaret; totalen er gennemsnittet af elementerne, så et element med mange spørgsmål ikke vejer mere end et med få.',
    symbols:
      'x er svarets nummer, vendt når spørgsmålet er omvendt; w er spørgsmålets vægt, som er 1, når intet andet er valgt.',
    undefinedWhen:
      'Når for få spørgsmål er besvaret, er der ingen score. Der står en streg med grunden, aldrig 0.',
    limits: () => ['Scoren står på skalaens egne trin. Den er ikke regnet om til procent.'],
  },
  'missing-rule': {
    heading: 'Manglende svar',
    tells:
      'Et element får kun en score, når nok af dets spørgsmål er besvaret; et manglende svar bliver aldrig gættet.',
    undefinedWhen:
      'Sprunget over, ved ikke, ikke relevant og ikke spurgt er fire forskellige ting. De tælles hver for sig, og ingen af dem er et midtersvar.',
    limits: (l) => [
      `Udgangspunktet er, at mindst ${l.answered} af elementets spørgsmål er besvaret, og at mindst ${l.answered} af elementerne har en score, før der er en total. Det kan vælges anderledes på resultatsiden og står så i linjen »Sådan er der regnet«.`,
      'Som følsomhed vises også en score, hvor hvert svar først er sammenlignet med sit eget spørgsmåls gennemsnit. Den viser, om det var de svære spørgsmål, der manglede.',
    ],
  },
  aggregation: {
    heading: 'Fra informanter til praksis',
    tells: 'Praksissens score er som udgangspunkt gennemsnittet af dens informanter, der tæller lige meget.',
    symbols: 'x er en informants score, n antal informanter med score.',
    undefinedWhen:
      'Uden en informant med score er der ingen score. »Kun ledere« er tom, når ingen leder har svaret. Medianen og den laveste er ikke gennemsnit og har intet interval.',
    limits: () => [
      'Man kan i stedet vælge gennemsnittet af rollerne, medianen, kun lederne (sådan blev skemaet først brugt) eller den laveste informant.',
      'Besvarelser på forskellige afgrænsninger slås aldrig sammen.',
    ],
  },
  interval: {
    heading: 'Interval for en praksis',
    tells:
      'Intervallet viser, hvor meget scoren kunne flytte sig, hvis andre informanter af samme slags havde svaret.',
    symbols:
      's_w er, hvor forskelligt informanter om samme praksis svarer, regnet over alle praksisser; N er informanter, J praksisser, n_p praksissens informanter.',
    undefinedWhen:
      'Når ingen praksis har to informanter, eller alle har svaret det samme, er der intet interval.',
    limits: (l) => [
      `Alle intervaller er ${l.level}-intervaller.`,
      'Spredningen hentes fra hele runden, fordi to eller tre informanter er for få til at måle den. Derfor har også en praksis med én informant et ærligt, bredt interval.',
      'Intervallet siger ikke, om det er de rette, der er spurgt.',
    ],
  },
  distribution: {
    heading: 'Fordelinger',
    tells:
      'Fordelingen viser, hvor mange der har valgt hver svarmulighed, og om de samler sig eller deler sig i to lejre.',
    symbols:
      'w_l er lagets andel af svarene, K svarmuligheder, S dem, der er brugt i et lag; TU og TDU tæller tripler af svarmuligheder, hvor naboer eller kun enderne er brugt. A er 1, når alle har svaret det samme, 0 ved jævn fordeling og −1 ved to lige store lejre i enderne.',
    undefinedWhen: 'Uden svar er der ingen fordeling.',
    limits: (l) => [
      `Van der Eijks A vises kun for mindst ${l.agreementA} svar. Med færre hopper tallet for hvert svar.`,
      'Over informanter tæller alle lige meget. Over praksisser tæller hver praksis én gang, uanset hvor mange informanter den har.',
    ],
  },
  'ceiling-floor': {
    heading: 'Loft og gulv',
    tells: 'Når mange giver det højeste eller det laveste, kan spørgsmålet ikke længere skelne i den ende.',
    undefinedWhen: 'Uden svar er der intet loft og intet gulv.',
    limits: (l) => [
      `En score mærkes, når over ${l.scoreEnd} af informanterne ligger i den ene ende.`,
      `Et enkelt spørgsmål mærkes først, når over ${l.itemEnd} ligger der: Med få svarmuligheder er en grænse på ${l.scoreEnd} alt for streng. Den grænse er vores egen.`,
      `Et spørgsmål mærkes, når over ${l.dontKnow} af de spurgte svarer ved ikke.`,
    ],
  },
  'krippendorff-alpha': {
    heading: 'Krippendorffs alfa',
    tells:
      'Alfa viser, om praksisser kan skelnes fra hinanden, selv om det er forskellige informanter, der svarer.',
    symbols:
      'o_kl tæller par af svar k og l om samme praksis, n_k svar i alt, m_u svar om praksis u; d_kl er, hvor langt to svar er fra hinanden. 1 er fuld enighed om hver praksis, 0 er det, tilfældet giver, og under 0 er værre end det.',
    undefinedWhen:
      'Når ingen praksis har to svar, eller alle svar er ens, kan alfa ikke beregnes. Ens svar er ikke et bevis på reliabilitet.',
    limits: (l) => [
      `Under ${l.practicesShown} praksisser med mindst to informanter står tallet gråt med »for få praksisser«. Under ${l.practicesInterval} er intervallet noget for smalt.`,
      `For kodere af den samme tekst siger man, at ${l.coderReliable} er pålideligt og ${l.coderTentative} foreløbigt. Det gælder for enkelte svar. Informanter, der med vilje ser praksis fra hver sin plads, ligger normalt på 0,2–0,5, og så er det gennemsnittets reliabilitet, der tæller.`,
      'Intervallet kommer af at udelade én praksis ad gangen (jackknife). At trække par af svar giver et interval, der er meget for smalt, og bruges ikke.',
    ],
  },
  ac2: {
    heading: 'AC2',
    tells:
      'AC2 viser, hvor tit informanter om samme praksis svarer næsten det samme, når tilfældet er trukket fra.',
    symbols:
      'pa er den observerede enighed, pe den, tilfældet giver; π_k er, hvor tit svaret k bruges, w vægten for to svar, q antal svarmuligheder.',
    undefinedWhen: 'Når ingen praksis har to svar.',
    limits: () => [
      'AC2 vises kun ved siden af alfa. Når de fleste svarer højt, er AC2 høj og alfa lav: Informanterne er enige, men praksisserne er svære at skelne. Begge dele er sandt.',
      'Der sættes ikke ord som »god« eller »svag« på AC2 alene.',
    ],
  },
  icc: {
    heading: 'ICC(1): én informants reliabilitet',
    tells:
      'ICC(1) er den del af forskellene mellem informanternes scorer, der er forskelle mellem praksisser.',
    symbols:
      'MSB er forskellen mellem praksisser, MSW mellem informanter om samme praksis, n₀ en gennemsnitlig gruppestørrelse.',
    undefinedWhen:
      'Med én praksis, eller når ingen praksis har to informanter. Negative tal vises, som de er.',
    limits: () => [
      'Former, der kræver, at de samme informanter vurderer alle praksisser (ICC(2,1), ICC(3,1)), kan ikke bruges her og regnes ikke.',
    ],
  },
  'practice-reliability': {
    heading: 'Praksisgennemsnittets reliabilitet',
    tells:
      'Tallet viser, hvor sikkert gennemsnittet af en praksis’ informanter skelner den fra andre praksisser.',
    symbols: 'n_p er praksissens informanter. Flere informanter giver et sikrere gennemsnit.',
    undefinedWhen: 'Når ICC(1) ikke findes, eller er så negativ, at formlen ikke kan bruges.',
    limits: (l) => [
      `Fra ${l.groups} kan grupper af praksisser sammenlignes. Fra ${l.ranking} kan praksisser sættes i rækkefølge med følger for dem.`,
    ],
  },
  'd-study': {
    heading: 'Hvor mange informanter skal der til?',
    tells:
      'D-studiet viser, hvor sikkert praksisser ville kunne skelnes med færre eller flere informanter om hver.',
    symbols:
      'σ²_p er forskelle mellem praksisser, σ²_pi hvad praksisser er gode til, σ²_r:p informanter om samme praksis, σ²_res resten; n er informanter, n_i spørgsmål.',
    undefinedWhen: 'Når varianskomponenterne ikke kan beregnes.',
    limits: (l) => [
      `Der regnes på, hvor mange der skal til for ${l.groups} og ${l.ranking}. Skal der flere end ${l.mostInformants} til, står der »kan ikke nås«.`,
      'Spørgsmålene regnes for faste: Det er altid det samme skema. Med spørgsmål regnet for tilfældige er tallet lavere og vises ved siden af.',
    ],
  },
  'variance-components': {
    heading: 'Hvor forskellene kommer fra',
    tells:
      'Komponenterne deler forskellene mellem svar op: mellem praksisser, mellem informanter om samme praksis, mellem spørgsmål og resten.',
    symbols:
      'p er praksis, r:p informant i praksis, i spørgsmål, pi hvad praksisser er gode til. Roller står fast.',
    undefinedWhen: 'Når data ikke kan skille dem ad, for eksempel med én praksis eller én informant om hver.',
    limits: () => ['Komponenterne er beregnet med REML på alle svar, også fra informanter uden en score.'],
  },
  ad: {
    heading: 'Gennemsnitlig afstand (AD)',
    tells: 'AD er, hvor mange point informanterne om en praksis i gennemsnit ligger fra hinandens midte.',
    symbols:
      'x er et svar, m gennemsnittet af svarene på spørgsmålet, c antal svarmuligheder. AD er gennemsnittet over spørgsmål.',
    undefinedWhen: 'Med én informant, eller når intet spørgsmål har to svar.',
    limits: (l) => [
      `Grænsen for enighed er en sjettedel af svarmulighederne: ${l.adFive} på fem trin, ${l.adFour} på fire.`,
      'Små grupper får lidt lavere AD end store. Sammenlign kun med antallet for øje.',
      'Uenighed er aldrig en grund til ikke at regne et gennemsnit. Den er noget at spørge om.',
    ],
  },
  'agreement-percentile': {
    heading: 'Enighed sammenlignet med tilfældige grupper',
    tells:
      'Percentilen viser, hvor mange tilfældigt trukne grupper af samme størrelse der er mere enige end praksissens informanter.',
    undefinedWhen: 'Med én informant, eller når kun én praksis er besvaret.',
    limits: (l) => [
      `Der trækkes ${l.draws} grupper af hver størrelse fra hele kortlægningen. Grupper, der er præcis lige så enige, tæller halvt.`,
      'Der gives ingen signifikansstjerner: Med to til fem informanter er der ikke kraft til dem.',
    ],
  },
  'a-wg': {
    heading: 'a_wg',
    tells:
      'a_wg er enighed sammenlignet med den største uenighed, der er mulig, når gennemsnittet ligger, hvor det gør.',
    symbols: 'M er gennemsnittet, s² variansen, L og H skalaens ender, n informanter.',
    undefinedWhen:
      'Når gennemsnittet ligger så nær en ende, at ingen kunne svare i den anden. For eksempel når tre informanter alle har svaret 4.',
    limits: (l) => [
      `Vises kun for mindst ${l.awg} informanter.`,
      `Under ${l.awgWeak} kaldes enigheden svag.`,
    ],
  },
  rwg: {
    heading: 'r_wg',
    tells: 'r_wg er enighed sammenlignet med, hvordan det ville se ud, hvis informanterne svarede i blinde.',
    symbols:
      's̄² er den gennemsnitlige varians, σ² variansen ved svar i blinde, c svarmuligheder, J spørgsmål.',
    undefinedWhen:
      'Med én informant. Er variansen større end ved svar i blinde, sættes r_wg til 0, og det tælles, hvor tit det sker.',
    limits: () => [
      'Der regnes både med en jævn og en let skæv fordeling. Sandheden ligger imellem.',
      'r_wg(J) vokser med antallet af spørgsmål, uanset hvad de svarer. Derfor regnes den kun for elementer og aldrig for totalen.',
    ],
  },
  'cronbach-alpha': {
    heading: 'Cronbachs alfa',
    tells:
      'Cronbachs alfa viser, om et elements spørgsmål følges ad: om den, der svarer højt på ét, også svarer højt på de andre.',
    symbols: 'k er antal spørgsmål, s_i² hvert spørgsmåls varians, s_sum² summens varians.',
    undefinedWhen:
      'Med ét spørgsmål, eller når summen ikke varierer. Negativ alfa vises: Så skal omvendte spørgsmål tjekkes.',
    limits: (l) => [
      `Under ${l.complete} informanter, der har besvaret alle elementets spørgsmål, står tallene gråt med »for få«.`,
      `${l.alphaGroups} er nok til at se på grupper, ${l.alphaPractices} til at sammenligne praksisser. Over ${l.redundant} siger spørgsmålene det samme.`,
      'Et element kan være en tjekliste, hvor tingene ikke behøver at følges ad. Så er lav alfa ikke en fejl.',
      'Informanter om samme praksis ligner hinanden. Derfor vises også alfa over praksissernes gennemsnit og inden for praksisser, og intervallet kommer af at trække hele praksisser om.',
      'Alfa for alle spørgsmål under ét vises ikke: Med over 40 spørgsmål er den høj, uanset hvad de spørger om.',
    ],
  },
  omega: {
    heading: 'Omega',
    tells: 'Omega viser det samme som Cronbachs alfa, men uden at kræve, at alle spørgsmål vejer lige tungt.',
    symbols: 'l er, hvor meget hvert spørgsmål hænger sammen med det, de har fælles (én faktor, minres).',
    undefinedWhen: 'Med færre end tre spørgsmål, eller når én fælles faktor ikke beskriver dem.',
    limits: () => ['Er alfa og omega tæt på hinanden, er der ingen grund til at vælge mellem dem.'],
  },
  'item-rest': {
    heading: 'Et spørgsmåls sammenhæng med resten',
    tells: 'Tallet viser, om et enkelt spørgsmål trækker samme vej som elementets andre spørgsmål.',
    symbols: 'x_i er spørgsmålet, summen er de andre.',
    undefinedWhen: 'Når der kun er ét spørgsmål, eller alle har svaret det samme på det.',
    limits: (l) => [
      `Under ${l.itemRest} er der grund til at se på spørgsmålet. »Alfa uden spørgsmålet« viser, om elementet hænger bedre sammen uden.`,
    ],
  },
  'role-model': {
    heading: 'Justeret for rolle',
    tells: 'Modellen viser, hvad en praksis ville få, hvis alle svarede, som medarbejdere i gennemsnit gør.',
    symbols:
      'b_r er rollens gennemsnitlige forskel inden for samme praksis, u_p praksissens, e resten; λ_p trækker praksisser med få informanter mod gennemsnittet.',
    undefinedWhen:
      'Når forudsætningerne ikke er opfyldt, vises kun den rå score. Kan modellen ikke skelne praksisser, siges det, og den rå score vises.',
    limits: (l) => [
      `Kræver mindst ${l.modelPractices} praksisser med mindst to informanter og mindst ${l.modelRoles} roller, der hver har ${l.roleInformants} informanter og møder en anden rolle i ${l.roleTogether} praksisser.`,
      `Flytter en praksis sig mere end ${l.farMovement} pladser, mærkes det.`,
      'Det er forskelle mellem roller, der tages ud, ikke fejl. Hvem der har ret, kan data ikke sige. Rå og justeret står altid ved siden af hinanden.',
      'Uden roller, der kan sammenlignes, bruges samme model uden roller; den kræver ' +
        l.interceptPractices +
        ' praksisser med to informanter.',
    ],
  },
  'role-and-stake': {
    heading: 'Rolle og det, man har på spil',
    tells: 'Modellen skiller rollens betydning fra betydningen af selv at have ansvar for praksis.',
    symbols: 'stake er 1 for den, der har noget på spil, ellers 0; g er dens betydning.',
    undefinedWhen: 'Som modellen for roller. Informanter, der ikke har oplyst det, er ikke med og tælles.',
    limits: () => [
      'Ledere har oftere noget på spil. Derfor er deres forskel mindre i denne model end i modellen med roller alene. De to vises ved siden af hinanden.',
    ],
  },
  'leader-staff-gap': {
    heading: 'Afstanden mellem ledere og medarbejdere',
    tells:
      'Afstanden er, hvor meget højere eller lavere ledere svarer end medarbejdere om den samme praksis.',
    symbols:
      'gap_p er forskellen i én praksis, P praksisser med begge roller, m og s gennemsnit og spredning af forskellene.',
    undefinedWhen: 'Når ingen praksis har svar fra begge. Fra én praksis er der et tal, men intet interval.',
    limits: () => [
      'Sammenligningen er inden for praksisser. Så forstyrrer det ikke, at nogle praksisser er bedre end andre, eller at rollerne har svaret om hver sine.',
    ],
  },
  'scope-variants': {
    heading: 'Snæver og bred',
    tells:
      'Forskellen er, hvor meget højere eller lavere den samme praksis scorer, når den med vilje er afgrænset bredt, end når den er afgrænset snævert.',
    symbols:
      'd er forskellen, n informanter med score på begge, s_d spredningen af deres forskelle; m, s² og n med b og n er gennemsnit, varians og antal på den brede og den snævre.',
    undefinedWhen:
      'Når den ene side ingen score har, er der ingen forskel. Fra én informant er der en forskel, men intet interval, og heller ikke når alle flytter sig lige meget.',
    limits: () => [
      'Har mindst to informanter svaret på begge, sammenlignes kun de, så forskellen ikke skyldes, hvem der svarede. Ellers er grupperne forskellige mennesker, og det siges.',
      'Over praksisserne tæller hver sammenligning lige meget.',
      'Scorer er her altid gennemsnit af informanter. Svar om en variant tæller ikke med i andre tal.',
    ],
  },
  influence: {
    heading: 'Hvad flytter scoren?',
    tells:
      'Der regnes om uden én informant, én rolle eller ét element ad gangen for at se, hvem og hvad scoren afhænger mest af.',
    undefinedWhen: 'Med én informant er der ingen tilbage at regne på.',
    limits: (l) => [
      'De andre praksisser står, som de er. Pladser er blandt praksisser med en score.',
      `En flytning på mere end ${l.farMovement} pladser mærkes.`,
      'Listerne viser enkelte informanter og er kun for dem i undersøgelsen, der må se svar.',
    ],
  },
  ...listMethod,
  flags: {
    heading: 'Opmærksomhedspunkter',
    tells:
      'Et opmærksomhedspunkt er en grund til at se efter eller spørge; ingen bliver taget ud af tallene på grund af det.',
    undefinedWhen:
      'En regel, der ikke kan bruges (for eksempel for få svar), rejser intet punkt, og informanten tælles ikke som undersøgt.',
    limits: () => [
      'Hvert punkt husker den værdi og den grænse, det blev rejst med, og kan sættes til side med en begrundelse og et navn. Listerne vises med og uden.',
      'Siden om opmærksomhedspunkter viser, hvor mange der ville komme af tilfældighed alene.',
    ],
  },
  disclosure: {
    heading: 'Hvilke grupper må vises?',
    tells: 'Læsere ser kun tal for grupper, der er så store, at ingen enkelt kan genkendes.',
    undefinedWhen: 'En skjult celle står som skjult med grunden, aldrig som 0.',
    limits: (l) => [
      `Grænsen er ${l.groupDefault} informanter, når intet andet er valgt. Den kan sættes fra ${l.groupLeast} til ${l.groupMost}, før der spørges, og siden kun hæves. Informanterne får den at vide.`,
      'Er én gruppe for lille, skjules også andre, så den ikke kan regnes ud af summerne. Alt, hvad der frigives, skjules samlet, også figurernes tabeller og filer.',
      'En gruppe, hvor alle ligger i samme ende af skalaen, skjules også: Gennemsnittet ville vise, hvad hver enkelt har svaret. Ligger en gruppe tæt på enden, kan man derimod slutte, at ingen i den ligger langt derfra.',
      'Frigivne tal er rundet til hundrededele, og en gruppes spredning vises ikke.',
      'De i undersøgelsen, der må se svar, ser hver informant som en prik uden navn.',
    ],
  },
}

/** Reglen bag hvert opmærksomhedspunkt. */
const flagRules: Record<FlagName, (limits: Limits['flags']) => string> = {
  'single-informant': () => 'Praksis har én informant.',
  'one-role-only': () => 'Alle praksissens informanter har samme rolle.',
  'no-citizen-voice': () => 'Ingen af informanterne er borger.',
  'own-stake-only': () => 'Alle informanter har noget på spil.',
  'strong-disagreement': (l) =>
    `Mindst ${l.disagreementInformants} informanter og AD over 1/${l.disagreementParts} af svarmulighederne, uden at en enkelt informant forklarer det.`,
  'two-camps': (l) =>
    `Mindst ${l.campsInformants} informanter, hvis totaler falder i to grupper med mindst ${l.campsGap} point imellem, som forklarer over ${l.campsExplained} af forskellene.`,
  'outlier-informant': (l) =>
    `Mindst ${l.outlierInformants} informanter. Informanten ligger mindst ${l.outlierPoints} point og over ${l.outlierDeviations} spredninger fra de andre, som selv ligger inden for ${l.outlierOthers} gange det almindelige.`,
  'role-gap': (l) =>
    `Afstanden mellem ledere og medarbejdere afviger over ${l.gapPoints} point eller over ${l.gapDeviations} spredninger fra det almindelige.`,
  'straight-lining': (l) =>
    `Mindst ${l.lineAnswers} svar, hvoraf ${l.lineShare} er ens; eller ${l.lineShareOfFast} er ens, og tiden er under ${l.lineTime} af medianen.`,
  'low-variation': (l) =>
    `Mindst ${l.variationAnswers} svar, der spreder sig under ${l.variationSd} point og er blandt de ${l.variationLowest}, der spreder sig mindst.`,
  'extreme-style': (l) =>
    `Over ${l.extremeShare} af mindst ${l.extremeAnswers} svar ligger i skalaens ender. Kun på skalaer med mindst ${l.extremePoints} trin.`,
  'agreement-style': (l) =>
    `Enig i både et spørgsmål og dets modsætning i over ${l.opposites} af parrene. Uden omvendte spørgsmål rejses det aldrig.`,
  speeding: (l) =>
    `Under ${l.seconds} sekunder pr. spørgsmål eller under ${l.speedTime} af mediantiden. Kun til oplysning: Nogle svarer i telefon.`,
  'low-knowledge': (l) =>
    `Eget kendskab på ${l.knowledge} af 5 eller mindre, eller ved ikke til mindst ${l.knowledgeDontKnow} af spørgsmålene.`,
  distance: (l) => `Nærhed på ${l.closeness} af 5 eller mindre. Kun til oplysning.`,
  'scope-mismatch': (l) =>
    `Informanternes niveauer ligger mindst ${l.mismatchLevels} trin fra hinanden, eller det største antal borgere er mindst ${l.mismatchCitizens} gange det mindste.`,
  'scope-vs-registration': (l) =>
    `Informantens niveau ligger mindst ${l.registrationLevels} trin fra kortets, eller antallet af borgere er mindst ${l.registrationCitizens} gange større eller mindre.`,
  'scope-too-broad': (l) =>
    `Kortets niveau er mindst ${l.broadLevel} af 5, eller det nævner over ${l.broadGroups} målgrupper.`,
  'scope-too-narrow': (l) =>
    `Kortet nævner under ${l.narrowCitizens} borgere om året eller højst ${l.narrowStaff} medarbejder.`,
  'missing-pattern': (l) => `Under ${l.missingShare} af praksissens informanter har en score på elementet.`,
}

/** Metode: hvad hvert tal er, og hvad der ikke regnes. */
export const method = {
  title: 'Metode',
  lead: 'Hvad hvert tal fortæller, hvordan det regnes, hvornår det ikke kan regnes, og hvem der har beskrevet det.',
  onPage: 'På denne side',
  formula: 'Formel',
  undefinedLabel: 'Hvornår det ikke kan beregnes',
  limitsLabel: 'Grænser, og hvad de betyder',
  source: 'Kilder',
  intro:
    'Tre ord holdes adskilt. Enighed er, om informanter om samme praksis siger det samme. Reliabilitet er, om praksisser kan skelnes fra hinanden. Intern konsistens er, om et elements spørgsmål følges ad. Man kan godt have det ene uden det andet.',
  sections,
  flagRules,
  flagsTable: 'Regel og grænse for hvert opmærksomhedspunkt',
  flag: 'Opmærksomhedspunkt',
  level: 'Om',
  levels: { practice: 'praksis', informant: 'informant', element: 'element i en praksis' },
  rule: 'Regel',
  refusedHeading: 'Det regner vi ikke',
  refusedIntro:
    'Nogle tal bliver der spurgt efter, som data ikke kan bære. De findes ikke i Praksiskort, og her står hvorfor.',
  refusedTable: 'Hvad der ikke regnes, hvorfor, og hvad man kan bruge i stedet',
  asked: 'Der spørges efter',
  whyNot: 'Hvorfor ikke',
  instead: 'I stedet',
  refused: [
    [
      'En enkelt informants strenghed',
      'Hver informant vurderer én praksis. Så kan strenghed ikke skilles fra praksis.',
      'Rollernes forskelle; scoren uden én ad gangen',
    ],
    [
      'ICC(2,1), ICC(3,1), Cohens kappa, Kendalls W mellem informanter',
      'De kræver, at de samme informanter vurderer alle praksisser.',
      'ICC(1), Krippendorffs alfa',
    ],
    ['Krippendorffs alfa for én praksis', 'Den ville måle, om spørgsmålene er forskellige.', 'AD, a_wg'],
    [
      'Én alfa over alle spørgsmål og praksisser',
      'At nogle spørgsmål er sværere, ville tælle som reliabilitet.',
      'Alfa pr. spørgsmål og for elementernes scorer',
    ],
    [
      'Cronbachs alfa for alle spørgsmål som kvalitetsmærke',
      'Den er høj, blot fordi der er mange spørgsmål.',
      'Alfa pr. element',
    ],
    [
      'p-værdier for, om hver praksis er bedre end gennemsnittet',
      'Det er mange test på én gang og det forkerte spørgsmål.',
      'Chancen for at være blandt de øverste; interval for pladsen',
    ],
    [
      'Stjerner for enighed med to til fem informanter',
      'Der er ikke kraft til dem.',
      'AD og percentilen blandt tilfældige grupper',
    ],
    [
      'At fjerne informanter med opmærksomhedspunkter automatisk',
      'Det kan udnyttes, og det skjuler borgernes stemme.',
      'Tallene med og uden',
    ],
    [
      'Én score, der er »renset« for skævhed',
      'En forskel mellem roller er ikke en skævhed.',
      'Rå og justeret for rolle, side om side',
    ],
    [
      'Faktoranalyse af de 11 elementer med under 200 informanter',
      'Den er ustabil.',
      'Elementernes sammenhænge i en tabel',
    ],
    [
      'At udfylde »ved ikke« med et gæt',
      'Ved ikke er et svar i sig selv.',
      'Gennemsnit af de besvarede, og en følsomhed',
    ],
    ['Ét trafiklys pr. praksis', 'Det skjuler usikkerheden.', 'Score, interval og opmærksomhedspunkter'],
    [
      'At sammenligne kortlægninger med andre spørgsmål eller afgrænsninger på totalen',
      'Det er ikke det samme, der er målt.',
      'Profiler ved siden af hinanden',
    ],
  ] as readonly (readonly [asked: string, whyNot: string, instead: string])[],
}
