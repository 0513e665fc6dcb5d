// The smallest CSV that the demo needs: a header row, commas, quotes where a field needs them, \n at the end of each line.
import { readFileSync, writeFileSync } from 'node:fs'

const field = value => {
  const text = value === undefined || value === null ? '' : String(value)
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function write(file, columns, rows) {
  const lines = [columns, ...rows.map(row => columns.map(column => row[column]))]
  writeFileSync(file, lines.map(line => line.map(field).join(',')).join('\n') + '\n')
}

/// Rows as objects by column name; throws, with the row number, on a row that is longer or shorter than the header.
export function read(file) {
  const [header, ...rows] = parse(readFileSync(file, 'utf8'))
  return rows.map((row, index) => {
    if (row.length !== header.length) throw new Error(`${file} row ${index + 2}: ${row.length} fields, not ${header.length}`)
    return Object.fromEntries(header.map((column, at) => [column, row[at]]))
  })
}

export const header = file => parse(readFileSync(file, 'utf8'))[0]

function parse(text) {
  const rows = []
  let row = [], value = '', quoted = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (quoted && letter === '"' && text[at + 1] === '"') { value += '"'; at++ }
    else if (letter === '"') quoted = !quoted
    else if (!quoted && letter === ',') { row.push(value); value = '' }
    else if (!quoted && letter === '\n') { rows.push([...row, value]); row = []; value = '' }
    else value += letter
  }
  if (quoted) throw new Error('a quote is never closed')
  if (value || row.length) rows.push([...row, value])
  return rows
}
