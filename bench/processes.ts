import { readFileSync, readdirSync } from 'node:fs'

const ticksPerSecond = 100

/** CPU milliseconds that a process has used; `null` where the system does not tell (not Linux). */
export function cpuMs(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // the second field is the program's name in parentheses and may hold spaces
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
  } catch {
    return null
  }
}

/** Memory in MiB of a process and those it has started, of each its part of shared pages. */
export function memoryMiB(pid: number): number | null {
  const own = ownMemoryMiB(pid)
  return own === null ? null : childrenOf(pid).reduce((sum, child) => sum + (memoryMiB(child) ?? 0), own)
}

function ownMemoryMiB(pid: number): number | null {
  try {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
    return kilobytes ? Number(kilobytes) / 1024 : null
  } catch {
    return null
  }
}

/** The processes that a process has started and that run. */
export function childrenOf(pid: number): number[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return processes.map(Number).filter((one) => parentOf(one) === pid)
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    // it has ended
    return null
  }
}

/** CPU milliseconds that everything on this machine has used. */
export function machineCpuMs(): number | null {
  try {
    const [user, nice, system, , , irq, softirq] = (
      readFileSync('/proc/stat', 'utf8').split('\n', 1)[0] ?? ''
    )
      .trim()
      .split(/\s+/)
      .slice(1)
      .map(Number) as [number, number, number, number, number, number, number]
    return ((user + nice + system + irq + softirq) * 1000) / ticksPerSecond
  } catch {
    return null
  }
}
