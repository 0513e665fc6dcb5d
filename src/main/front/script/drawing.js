// Offers a map beside a field of corners. What is drawn stands in the field, a latitude and a longitude to a line, and
// what is typed there by hand stays: the field is what is sent. A corner can be put without pointing at the map.
import { boundaries, styles } from './moving-map.js'

const CORNER = /^(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)$/

export function offerDrawing(block) {
  const words = block.dataset
  const field = document.getElementById(words.draw)
  const slot = block.querySelector('[data-draw-slot]')
  if (!field || !slot) return

  const open = button(words.open)
  const message = document.createElement('span')
  message.className = 'wm-map__message'
  message.setAttribute('role', 'status')
  slot.replaceChildren(open, message)
  let tools = null

  open.addEventListener('click', async () => {
    if (tools) return close()
    message.textContent = words.loading
    try {
      tools = await unfold(block, field, message)
      slot.after(tools)
      open.textContent = words.close
      message.textContent = ''
    } catch {
      close()
      message.textContent = words.failed
    }
  })

  function close() {
    tools?.remove()
    block.querySelector('.wm-map__moving')?.remove()
    tools = null
    open.textContent = words.open
  }
}

async function unfold(block, field, message) {
  const words = block.dataset
  const [{ sketch }, shapes] = await Promise.all([import('./map.js'), boundaries(words.grounds), styles()])
  const holder = document.createElement('div')
  holder.className = 'wm-map__moving'
  block.append(holder)
  const map = sketch(holder, shapes, words, put)
  const here = button(words.here)
  const undo = button(words.undo)
  here.addEventListener('click', () => put(map.middle()))
  undo.addEventListener('click', () => write(lines().slice(0, -1)))
  field.addEventListener('input', show)
  show()
  const tools = document.createElement('div')
  tools.className = 'wm-map__tools'
  tools.append(here, undo)
  return tools

  function put({ lat, lng }) {
    write([...lines(), `${lat.toFixed(5)}, ${lng.toFixed(5)}`])
  }

  function lines() {
    return field.value.split('\n').map((line) => line.trim()).filter(Boolean)
  }

  function write(some) {
    field.value = some.join('\n')
    const drawn = document.querySelector('input[type=radio][name=reach][value=drawn]')
    if (drawn && some.length) drawn.checked = true
    show()
    message.textContent = `${words.count}: ${some.length}`
  }

  function show() {
    map.show(lines().map((line) => CORNER.exec(line)).filter(Boolean).map(([, lat, lng]) => [Number(lat), Number(lng)]))
  }
}

function button(name) {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'wm-map__button'
  made.textContent = name
  return made
}
