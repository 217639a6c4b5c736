/** How long pages wait for figures before they say that these are being computed. */
export const patience = {
  /** Until a page without any figures is answered; some hundred practices are done by then. */
  figuresMs: 800,
  /** Until a page is answered whose analysis is still running; small waves are done by then. */
  analysisMs: 150,
  /** Between two looks of a page with scripts. */
  lookMs: 2000,
  /** Between two looks of a page without. */
  refreshSeconds: 3,
} as const
