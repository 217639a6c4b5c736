import { scaleLinear } from 'd3-scale'

/** A margin on either side, so that a mark at an end of the scale is whole. */
const margin = 4

/**
 * Places along a chart in per cent of its width. Charts have no viewBox: they are as wide as the page lets them, and
 * text and marks keep their size from 320 px up.
 */
export function axisOf(minimum: number, maximum: number) {
  const place = scaleLinear([minimum, maximum], [margin, 100 - margin])
  return {
    at: (value: number) => `${round(place(value))}%`,
    /** The same, no further than the chart reaches. */
    within: (value: number) => `${round(Math.min(100, Math.max(0, place(value))))}%`,
    width: (from: number, to: number) => `${round(place(to) - place(from))}%`,
    percent: (value: number) => place(value),
    ticks: place.ticks(maximum - minimum),
  }
}

export type Axis = ReturnType<typeof axisOf>

// digits beyond these are not seen and make pages longer
const round = (value: number) => Math.round(value * 100) / 100
