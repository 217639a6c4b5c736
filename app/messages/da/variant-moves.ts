/** Hvor meget scoren flytter sig mellem en snæver og en bred afgrænsning. */
export const variantMoves = {
  heading: 'Snæver og bred',
  titleOf: (wave: string) => `Snæver og bred, ${wave}`,
  lead: 'Nogle praksisser er med vilje spurgt to gange: som de er afgrænset, og snævrere eller bredere. Her ses det, hvor meget grænsen flytter scoren.',
  compared: (kind: 'narrow' | 'broad', version: number) =>
    `${kind === 'narrow' ? 'Snævrere' : 'Bredere'} variant (kort ${version})`,
  against: (version: number) => `Sammenlignes med afgrænsning ${version}.`,
  ended: 'Varianten er afsluttet.',
  same: 'Den brede og den snævre afgrænsning giver den samme score.',
  moved: (points: string, isUp: boolean) =>
    `På den brede afgrænsning ligger praksissen ${points} point ${isUp ? 'højere' : 'lavere'} end på den snævre`,
  interval: (interval: string) => ` (95 %: ${interval})`,
  movedAlike: 'alle flyttede sig lige meget',
  noInterval: (reason: string) => ` (intet interval: ${reason})`,
  paired: (informants: number) =>
    informants === 1
      ? 'Det er den ene informant, der har svaret på begge.'
      : `Det er de ${informants} informanter, der har svaret på begge, så forskellen er ikke et spørgsmål om, hvem der svarede.`,
  groups: (narrow: number, broad: number) =>
    `Sammenlignet er dem, der har svaret på den snævre (${narrow}), med dem, der har svaret på den brede (${broad}). Forskellen kan også skyldes, at det ikke er de samme.`,
  none: (reason: string) => `Forskellen kan ikke beregnes: ${reason}.`,
  widest: (element: string, points: string) => `Mest flytter »${element}« sig: ${points} point.`,
  uncompared: {
    variant_unanswered: 'Ingen har sendt svar om varianten endnu, så der er intet at sammenligne.',
    ordinary_unanswered:
      'Ingen besvarelser tæller på den afgrænsning, som varianten er en variant af, så der er intet at sammenligne med.',
    ordinary_not_counted:
      'Det er besluttet, at svar på den afgrænsning, som varianten er en variant af, ikke tæller. Vis afgrænsningerne hver for sig for at se forskellen.',
  },
  answered: (submitted: number, asked: number) =>
    `${submitted} af ${asked} spurgte har sendt svar om varianten.`,
  figure: 'Score på den snævre og den brede afgrænsning',
  reading:
    'Cirklen er den snævre afgrænsning, firkanten den brede. Linjen er, hvor langt scoren flytter sig, og tallet over den er bred minus snæver.',
  narrow: 'Snæver',
  broad: 'Bred',
  gapMissing: '–',
  basis: (both: number, narrow: number, broad: number) =>
    `Informanter med score: ${narrow} på den snævre, ${broad} på den brede, ${both} på begge.`,
  table: 'Snæver og bred i tal',
  score: 'Element',
  total: 'Total',
  difference: 'Bred − snæver',
  intervalHead: '95 %-interval',
  informants: 'Informanter (begge; snæver; bred)',
  informantCounts: (both: string, narrow: string, broad: string) => `${both}; ${narrow}; ${broad}`,
  who: 'Hver informant',
  whoLead: 'Totalen på hver af de to. Åbn en besvarelse for at se svarene bag.',
  role: 'Rolle',
  noAnswer: 'ikke svaret',
  noTotal: 'ingen total',
  onlyOfVariant: (role: string) => `${role}, kun om varianten`,
  open: (side: 'narrow' | 'broad', informant: string) =>
    `Besvarelsen fra ${informant} på den ${side === 'narrow' ? 'snævre' : 'brede'} afgrænsning`,
  how: 'Sådan er der regnet: scorer på snæver og bred er gennemsnit af informanter, uanset hvilken sammenlægning der er valgt ovenfor, og der rejses ingen opmærksomhedspunkter på svar om varianter. Hvor mindst to informanter har svaret på begge, sammenlignes kun de. Svarene tæller aldrig med i praksissens almindelige resultater.',
  toStudy: 'Alle praksisser, der er spurgt snævert og bredt',

  nothing: 'Ingen praksis i runden er spurgt om en snævrere eller bredere variant.',
  nothingNext:
    'En variant laves på praksissens egen side, under »Snæver og bred med vilje«, og gives så til informanter, der allerede er spurgt.',
  overallHeading: 'Over praksisserne',
  overall: (points: string, isUp: boolean, pairs: number) =>
    pairs === 1
      ? `I den ene sammenligning, der er, ligger totalen ${points} point ${isUp ? 'højere' : 'lavere'} på den brede afgrænsning.`
      : `Over ${pairs} sammenligninger ligger totalen i snit ${points} point ${isUp ? 'højere' : 'lavere'} på den brede afgrænsning end på den snævre`,
  overallNone: 'Ingen variant kan sammenlignes endnu.',
  overallTable: 'Gennemsnitlig forskel, bred − snæver',
  pairs: 'Sammenligninger',
  practicesHeading: 'Hver praksis',
  practice: 'Praksis',
  uncomparedHeading: 'Ikke sammenlignet',
}
