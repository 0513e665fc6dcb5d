// A web font as the font that it was before it was wrapped (W3C, WOFF File Format 1.0): the same tables, unpacked.
import { inflateSync } from 'node:zlib'

const HEADER = 44
const ENTRY = 20

export function unwrapped(woff) {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF font')
  const tables = entries(woff)
  const head = directory(woff.readUInt32BE(4), tables)
  return Buffer.concat([head, ...tables.flatMap(table => [table.bytes, padding(table.bytes.length)])])
}

function entries(woff) {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = HEADER + ENTRY * index
    const [from, packed, length] = [4, 8, 12].map(field => woff.readUInt32BE(at + field))
    const bytes = woff.subarray(from, from + packed)
    return { tag: woff.subarray(at, at + 4), sum: woff.readUInt32BE(at + 16), bytes: packed < length ? inflateSync(bytes) : bytes }
  })
}

/** The offset table and the table directory (OpenType 1.9, "Organization of an OpenType font"). */
function directory(flavour, tables) {
  const count = tables.length
  const power = 2 ** Math.floor(Math.log2(count))
  const head = Buffer.alloc(12 + 16 * count)
  head.writeUInt32BE(flavour, 0)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(16 * power, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE(16 * (count - power), 10)
  let at = head.length
  tables.forEach((table, index) => {
    const entry = 12 + 16 * index
    table.tag.copy(head, entry)
    head.writeUInt32BE(table.sum, entry + 4)
    head.writeUInt32BE(at, entry + 8)
    head.writeUInt32BE(table.bytes.length, entry + 12)
    at += table.bytes.length + padding(table.bytes.length).length
  })
  return head
}

function padding(length) {
  return Buffer.alloc((4 - (length % 4)) % 4)
}
