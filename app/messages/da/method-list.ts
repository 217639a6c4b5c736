import type { ListAnchor } from '#app/method/anchors.ts'
import type { MethodSection } from './method.ts'

/** Metoden bag interviewlisten. */
export const listMethod: Record<ListAnchor, MethodSection> = {
  'top-k': {
    heading: 'Chancen for at være blandt de øverste',
    tells:
      'P(top k) er, hvor tit praksis er blandt de k øverste, når alle praksissers scorer trækkes igen og igen inden for deres usikkerhed.',
    symbols:
      'k er antal pladser, score_p og s_p praksissens score og usikkerhed: modellens, når listen er justeret for rolle, ellers spredningen mellem informanter delt med √n.',
    undefinedWhen:
      'Når scorens usikkerhed ikke kendes, når der ikke trækkes, eller når reglen kræver tærskler for elementer: Så er der ingen chance, og der står hvorfor.',
    limits: (l) => [
      `Udgangspunktet er ${l.listSize} pladser og ${l.listDraws} trækninger; færre end ${l.listLeastDraws} kan ikke vælges. Frøet står i reglen, så de samme data altid giver de samme chancer.`,
      'Chancen handler om, hvem der tilfældigvis svarede. Den siger ikke, om spørgsmålene er de rigtige, eller om vægtene er.',
    ],
  },
  'rank-interval': {
    heading: 'Interval for pladsen',
    tells: 'Intervallet er de pladser, praksis har i de midterste af trækningerne.',
    undefinedWhen: 'Som chancen. En plads uden interval vises aldrig.',
    limits: (l) => [
      `Intervallet rummer ${l.level} af trækningerne, for én praksis ad gangen.`,
      'Det er ofte bredt: Midt i feltet skiller få hundrededele mange praksisser ad. Det er en egenskab ved data, ikke en fejl ved listen.',
    ],
  },
  'pairwise-rank-interval': {
    heading: 'Forsigtigt interval for pladsen',
    tells:
      'Hvert par af praksisser sammenlignes, og intervallet tæller kun dem med, der er sikkert bedre eller sikkert dårligere.',
    symbols:
      'P er antal praksisser, s_a og s_b scorernes usikkerhed. Holm gør kravet hårdere, jo flere par der er.',
    undefinedWhen: 'Når scorens usikkerhed ikke kendes.',
    limits: (l) => [
      `Alle intervallerne holder på én gang med ${l.level} sikkerhed. Derfor er de bredere end dem, der kommer af trækninger.`,
      'Scorerne regnes for uafhængige. Med få informanter kan intervallet nå fra første til sidste plads.',
    ],
  },
  zones: {
    heading: 'Ret sikker, på grænsen, udenfor',
    tells: 'Zonen siger i ord, hvor sikkert praksis hører til blandt de øverste.',
    undefinedWhen: 'Uden en chance er der ingen zone.',
    limits: (l) => [
      `Ret sikker: en chance på mindst ${l.zoneCertain}. På grænsen: fra ${l.zoneBorderline}. Udenfor: under. Grænserne er vores egne.`,
      'En zone er ikke en beslutning. Interviewet kan være mest værd på grænsen.',
    ],
  },
  'expected-correct': {
    heading: 'Forventet antal rigtige',
    tells:
      'Tallet er, hvor mange af de foreslåede der ventes at være blandt de k bedste, hvis man kendte alle scorer uden usikkerhed.',
    undefinedWhen: 'Når en af de foreslåede ikke har nogen chance.',
    limits: () => [
      'Det trykkes altid sammen med listen. På den opdigtede kortlægning, hvor sandheden kendes, ventes godt 9 af 14.',
      'Vælges der efter andet end chancen, for eksempel variation, er tallet lavere med vilje.',
    ],
  },
  weights: {
    heading: 'Vægte',
    tells:
      'Vægtene siger, hvor meget hvert element tæller i den samlede score. De kan sættes som tal, som en rækkefølge eller som grænser.',
    symbols:
      'w_e er elementets vægt, x_ie informantens score på det, t_i informantens samlede score og n_p antallet af informanter, der har en; w_(j) er vægten af nr. j ud af n i en rækkefølge: gennemsnittet af alle vægte, der passer med den (rank-order centroid).',
    undefinedWhen: 'Når ingen vægte kan holde sig inden for de grænser, der er sat.',
    limits: () => [
      'Der vejes hos hver informant for sig. En informant, som mangler en score på et element, vejes efter resten, når de har så stor en del af vægten, som reglen kræver besvaret; ellers tæller informanten ikke med.',
      'Praksissens score er gennemsnittet af informanternes, medmindre reglen samler dem på en anden måde eller justerer for rolle. Det er ikke de viste elementscorer, der vejes sammen: mangler der svar, kan de to give lidt forskelligt.',
      'Tal skal give 100 tilsammen. Elementer, en rækkefølge ikke nævner, er fri.',
      'Inden for grænser bruges de vægte, der er nærmest lige. Lige elementer er ikke det samme som lige kategorier, fordi kategorierne har forskelligt antal elementer.',
      'TOPSIS kan vælges i stedet for gennemsnittet. Den afhænger af, hvilke andre praksisser der er med, og er derfor aldrig udgangspunktet.',
    ],
  },
  smaa: {
    heading: 'Når vægtene ikke ligger fast (SMAA-2)',
    tells:
      'Der trækkes både vægte og informanter, og tallet er, hvor tit praksis er blandt de øverste, uanset hvilke af de mulige vægte der er de rigtige.',
    symbols:
      'b_k er andelen af trækninger, w^c de vægte, der i snit gør praksis til nr. 1, p^c hvor sikkert den er det under dem.',
    undefinedWhen:
      'Når ingen vægte passer med grænserne. Er praksis nr. 1 i under en promille af trækningerne, er der ingen vægte, den er bedst under.',
    limits: (l) => [
      `Der trækkes ${l.weightDraws} sæt vægte, i store kortlægninger ${l.weightDrawsOfMany}. Vægte, der er bedst under, kræver mindst ${l.firstShare} af trækningerne.`,
      'Hele informanter trækkes, så det, der hænger sammen mellem elementer, bliver ved med det. Der regnes på de rå scorer, for justering for rolle hører til ét sæt vægte.',
    ],
  },
  pareto: {
    heading: 'Paretofronten',
    tells: 'På fronten er de praksisser, som ingen anden slår på alle kriterier på én gang.',
    undefinedWhen: 'Praksisser, der mangler et tal på et af kriterierne, sammenlignes ikke.',
    limits: (l) => [
      `Der kan bruges højst ${l.paretoMost} kriterier: Med flere er næsten alle på fronten, og så siger den intet.`,
      'Fronten har ingen rækkefølge. To, der er ens på alt, er begge på den.',
    ],
  },
  'scenario-comparison': {
    heading: 'Hvor ens to lister er',
    tells:
      'Kendalls tau-b viser, om to scenarier sætter praksisser i samme rækkefølge; overlappet, hvor mange af de øverste de har fælles.',
    symbols:
      'C er par i samme orden i begge, D par i modsat orden, T_x og T_y par, der står lige, n praksisser. A og B er de k øverste i hver. 1 er helt ens, −1 helt omvendt.',
    undefinedWhen: 'Med under to praksisser, eller når alle står lige i det ene scenarie.',
    limits: () => [
      'Kun praksisser med en plads i begge sammenlignes. Et scenarie, der ikke kan regnes, er ikke med.',
      'Der sættes ikke ord som »stærk« på tau. Tabellen »i alle, i nogle, i ingen« viser, hvem det handler om.',
    ],
  },
  strategies: {
    heading: 'Hvem der foreslås til interview',
    tells:
      'Man kan vælge de mest lovende, de mest forskellige, de afvigende eller dem på grænsen, og hver foreslået praksis bærer strategien og grunden.',
    symbols:
      'd er Gowers afstand over det, praksisser er registreret med, og deres elementprofil; v er en egenskab, w dens vægt.',
    undefinedWhen:
      'Har en strategi for få kandidater, går resten af dens pladser til de mest lovende, og det siges. Uden chancer foreslås ingen på grænsen.',
    limits: (l) => [
      'Mest lovende: højeste chance, derefter højeste score.',
      `Størst variation: den, der ligger længst fra den nærmeste af de allerede valgte, blandt dem med en chance på mindst ${l.nearList}.`,
      `Afvigende: stærk uenighed tæt på listen (AD over en sjettedel af svarmulighederne, ${l.adFive} på fem trin), eller ét element mindst ${l.elementLead} point over gennemsnittet af de andre.`,
      `På grænsen: chancen nærmest en halv, mellem ${l.zoneBorderline} og ${l.zoneCertain}.`,
      'Kvoter gælder hele udvalget, og en kvote, der ikke kan nås, skrives på listen. Står flere lige, trækkes der lod med reglens frø. Mennesker beslutter; strategien foreslår.',
    ],
  },
}
