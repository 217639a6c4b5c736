import type { ReferenceFunction } from './reference-function.ts'

export const krippendorffAlpha: Readonly<Record<string, ReferenceFunction>> = {}
