import type { Messages } from '../da.ts'

export const practices: Messages['practices'] = {}
