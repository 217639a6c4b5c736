import type { Messages } from '../da.ts'

/** How far scores move between a narrow and a broad scope. */
export const variantMoves: Messages['variantMoves'] = {
  heading: 'Narrow and broad',
  titleOf: (wave) => `Narrow and broad, ${wave}`,
  lead: 'Some practices are asked about twice on purpose: as they are delimited, and more narrowly or broadly. Here is how far the line moves the score.',
  compared: (kind, version) => `${kind === 'narrow' ? 'Narrower' : 'Broader'} variant (card ${version})`,
  against: (version) => `Compared with scope ${version}.`,
  ended: 'The variant has ended.',
  same: 'The broad and the narrow scope give the same score.',
  moved: (points, isUp) =>
    `On the broad scope the practice lies ${points} points ${isUp ? 'higher' : 'lower'} than on the narrow one`,
  interval: (interval) => ` (95%: ${interval})`,
  movedAlike: 'all moved equally far',
  noInterval: (reason) => ` (no interval: ${reason})`,
  paired: (informants) =>
    informants === 1
      ? 'That is the one informant who answered both.'
      : `That is the ${informants} informants who answered both, so the difference is not a matter of who answered.`,
  groups: (narrow, broad) =>
    `Compared are those who answered on the narrow one (${narrow}) with those who answered on the broad one (${broad}). The difference may also be that they are not the same people.`,
  none: (reason) => `The difference cannot be computed: ${reason}.`,
  widest: (element, points) => `“${element}” moves most: ${points} points.`,
  uncompared: {
    variant_unanswered: 'Nobody has sent answers about the variant yet, so there is nothing to compare.',
    ordinary_unanswered:
      'No responses count on the scope that the variant is a variant of, so there is nothing to compare with.',
    ordinary_not_counted:
      'It was decided that answers on the scope that the variant is a variant of do not count. Show the scopes apart to see the difference.',
  },
  answered: (submitted, asked) =>
    `${submitted} of ${asked} who were asked have sent answers about the variant.`,
  figure: 'Scores on the narrow and the broad scope',
  reading:
    'The circle is the narrow scope, the square the broad one. The line is how far the score moves, and the number above it is broad minus narrow.',
  narrow: 'Narrow',
  broad: 'Broad',
  gapMissing: '–',
  basis: (both, narrow, broad) =>
    `Informants with a score: ${narrow} on the narrow one, ${broad} on the broad one, ${both} on both.`,
  table: 'Narrow and broad in numbers',
  score: 'Element',
  total: 'Total',
  difference: 'Broad − narrow',
  intervalHead: '95% interval',
  informants: 'Informants (both; narrow; broad)',
  informantCounts: (both, narrow, broad) => `${both}; ${narrow}; ${broad}`,
  who: 'Each informant',
  whoLead: 'The total on each of the two. Open a response to see the answers behind it.',
  role: 'Role',
  noAnswer: 'not answered',
  noTotal: 'no total',
  onlyOfVariant: (role) => `${role}, on the variant only`,
  open: (side, informant) => `The response of ${informant} on the ${side} scope`,
  how: 'How it was computed: scores on narrow and broad are means of informants, whatever aggregation is chosen above, and no flags are raised on answers about variants. Where at least two informants answered both, only they are compared. The answers never count in the practice’s ordinary results.',
  toStudy: 'All practices that are asked about narrowly and broadly',

  nothing: 'No practice in the wave is asked about in a narrower or broader variant.',
  nothingNext:
    'A variant is made on the practice’s own page, under “Narrow and broad on purpose”, and is then given to informants who are asked already.',
  overallHeading: 'Over the practices',
  overall: (points, isUp, pairs) =>
    pairs === 1
      ? `In the one comparison that there is, the total lies ${points} points ${isUp ? 'higher' : 'lower'} on the broad scope.`
      : `Over ${pairs} comparisons the total lies on average ${points} points ${isUp ? 'higher' : 'lower'} on the broad scope than on the narrow one`,
  overallNone: 'No variant can be compared yet.',
  overallTable: 'Mean difference, broad − narrow',
  pairs: 'Comparisons',
  practicesHeading: 'Each practice',
  practice: 'Practice',
  uncomparedHeading: 'Not compared',
}
