import type { Locator, Page } from 'playwright/test'

/** A part of the page in CSS pixels. */
export interface Part {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where something stands, with so much around it. */
export async function partOf(locator: Locator, around = 0): Promise<Part> {
  // away from the edges, where the line of the save status may lie over it
  await locator.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = await locator.boundingBox()
  if (!box) throw new Error('it is not on the screen')
  return {
    x: Math.max(0, box.x - around),
    y: Math.max(0, box.y - around),
    width: box.width + 2 * around,
    height: box.height + 2 * around,
  }
}

/** The picture of a part, to be measured. */
export async function pictureOf(page: Page, part: Part): Promise<string> {
  return (await page.screenshot({ clip: part, caret: 'hide', animations: 'disabled' })).toString('base64')
}

/**
 * The strongest contrast that a picture holds against its most frequent colour, by the definition of WCAG. Colours of
 * fewer than `fewest` pixels are left out: they come from smoothed edges.
 *
 * @param blank a page without a policy, in which pictures can be read.
 */
export function contrastWithin(blank: Page, picture: string, fewest = 8): Promise<number> {
  return blank.evaluate(measure, { pictures: [picture], fewest })
}

/** How many pixels differ between two pictures of the same part by a contrast of 3:1 and more. */
export function changedPixels(blank: Page, before: string, after: string): Promise<number> {
  return blank.evaluate(measure, { pictures: [before, after], fewest: 0 })
}

/** Runs in the browser. */
async function measure({
  pictures,
  fewest,
}: {
  pictures: readonly string[]
  fewest: number
}): Promise<number> {
  const read = async (picture: string) => {
    const image = new Image()
    image.src = `data:image/png;base64,${picture}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    if (!context) throw new Error('there is no canvas')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    return Array.from({ length: data.length / 4 }, (_, at) =>
      [data[at * 4], data[at * 4 + 1], data[at * 4 + 2]].map((part) => part ?? 0),
    )
  }
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (one: readonly number[], other: readonly number[]) => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }
  const [first = [], second] = await Promise.all(pictures.map(read))
  if (second) return first.filter((colour, at) => contrast(colour, second[at] ?? colour) >= 3).length
  const counts = new Map<string, number>()
  for (const colour of first) counts.set(colour.join(), (counts.get(colour.join()) ?? 0) + 1)
  const colours = [...counts].toSorted(([, a], [, b]) => b - a)
  const ground = colours[0]?.[0].split(',').map(Number) ?? []
  const others = colours
    .filter(([, count]) => count >= fewest)
    .map(([colour]) => colour.split(',').map(Number))
  return Math.max(...others.map((colour) => contrast(ground, colour)))
}
