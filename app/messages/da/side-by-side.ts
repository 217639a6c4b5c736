/** Afgrænsninger af samme praksis side om side. */
export const sideBySide = {
  heading: 'Afgrænsningerne side om side',
  moved: (values: { from: string; to: string; points: string; isUp: boolean }) =>
    `Fra ${values.from} til ${values.to} går totalen ${values.points} point ${values.isUp ? 'op' : 'ned'}.`,
  apart: (points: string) => `Mellem den højeste og den laveste total er der ${points} point.`,
  same: 'Totalen er den samme.',
  noTotals: 'Totalen kan ikke sammenlignes: den findes på højst én af afgrænsningerne.',
  most: (element: string, points: string) => `Mest flytter ${element}: ${points} point.`,
  caution:
    'Det er som regel ikke de samme informanter, der har svaret på hver sin afgrænsning. Forskellen rummer både afgrænsningen og dem, der svarede.',
  table: 'Score, informanter og elementer på hver afgrænsning',
  figure: 'Tal',
  total: 'Total',
  informants: 'Informanter med total',
  roles: 'Roller',
  answered: 'Besvarede spørgsmål',
  elements: 'Elementerne, med antal informanter',
  difference: 'Forskel',
  /** Højeste mindre laveste. */
  range: 'Højeste − laveste',
}
