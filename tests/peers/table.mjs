// Medians of what the measures printed: node table.mjs LOG...
import { readFileSync } from 'node:fs'

const median = list => {
  const sorted = [...list].sort((one, other) => one - other)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}

const whats = ['W1', 'W1 empty', 'W1 empty, called anew', 'W2']
console.log(['who'.padEnd(24), ...whats.map(what => what.padStart(26))].join(' '))
for (const log of process.argv.slice(2)) {
  const lines = readFileSync(log, 'utf8').split('\n').filter(line => line.startsWith('{')).map(line => JSON.parse(line))
  const cells = whats.map(what => {
    const runs = lines.filter(line => line.what === what)
    if (runs.length === 0) return '-'
    const differs = runs.some(run => run.same === false) ? ' DIFFERS' : ''
    return `${Math.round(median(runs.map(run => run.wall_ms)))} ms, ${(median(runs.map(run => run.wire.total)) / 1000).toFixed(1)} kB${differs}`
  })
  console.log([log.replace(/.*\/|\.log$/g, '').padEnd(24), ...cells.map(cell => cell.padStart(26))].join(' '))
}
