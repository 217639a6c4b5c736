/** The figures of a practice that open into how they were computed. */
export const stepFigures = [
  'score',
  'interval',
  'adjusted',
  'agreement',
  'moves',
  'moves_roles',
  'moves_elements',
  'ranks',
  'scopes',
  'gap',
] as const
export type StepFigure = (typeof stepFigures)[number]

/** Those that are computed from other practices too, and shown only where practices are compared. */
export const figuresOfComparison: readonly StepFigure[] = ['adjusted', 'ranks']

/** Those that only the whole practice has. */
export const figuresOfTotal: readonly StepFigure[] = ['adjusted', 'moves_elements', 'ranks']

/** Those that only an element has. */
export const figuresOfElement: readonly StepFigure[] = ['gap']
