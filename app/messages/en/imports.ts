import type { Messages } from '../da.ts'

export const imports: Messages['imports'] = {}
