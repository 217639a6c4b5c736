import type { ReferenceFunction } from './reference-function.ts'

export const generalizability: Readonly<Record<string, ReferenceFunction>> = {}
