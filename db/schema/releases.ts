/** What readers may see of a wave, as it was released. Rows are never changed: the newest stands until it is withdrawn. */
export interface ReleaseTable {
  id: string
  waveId: string
  /** 1, 2, 3 … within the wave. */
  number: number
  /** Smallest group that figures are shown of. */
  minimum: number
  /** JSON of `ReleasedFigures`: nothing that is hidden stands in it. */
  figures: string
  /** JSON of `ReleaseBasis`: what a later release is held against. Pages never read it. */
  basis: string
  note: string
  accountId: string
  at: string
}

export interface ReleaseWithdrawalTable {
  releaseId: string
  reason: string
  accountId: string
  at: string
}
