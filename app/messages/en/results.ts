import type { Messages } from '../da.ts'

export const results: Messages['results'] = {}
