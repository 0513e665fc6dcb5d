// Offers a map that can be moved in place of the one the server drew. Leaflet is fetched only when somebody asks for it.
export function offerMovingMap(figure) {
  const { open, close, loading, failed } = figure.dataset
  const slot = figure.querySelector('[data-map-slot]')
  const still = figure.querySelector('[data-map-still]')
  if (!slot || !still || !open) return

  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'wm-map__button'
  button.textContent = open

  const message = document.createElement('span')
  message.className = 'wm-map__message'
  message.setAttribute('role', 'status')

  let moving = null

  button.addEventListener('click', async () => {
    if (moving) return back()
    message.textContent = loading
    try {
      moving = await unfold(figure, still)
      button.textContent = close
      message.textContent = ''
    } catch {
      message.textContent = failed
    }
  })
  slot.replaceChildren(button, message)

  function back() {
    moving.remove()
    moving = null
    still.hidden = false
    button.textContent = open
  }
}

async function unfold(figure, still) {
  const [{ draw }, shapes] = await Promise.all([import('./map.js'), boundaries(figure.dataset.boundary), styles()])
  const { width, height } = still.getBoundingClientRect()
  const holder = document.createElement('div')
  holder.className = 'wm-map__moving'
  holder.style.aspectRatio = `${width} / ${height}`
  still.after(holder)
  still.hidden = true
  try {
    draw(holder, shapes, figure.dataset)
  } catch (problem) {
    holder.remove()
    still.hidden = false
    throw problem
  }
  return holder
}

export function boundaries(addresses) {
  return Promise.all(addresses.trim().split(/\s+/).map(async (address) => {
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
    return answer.json()
  }))
}

export function styles() {
  const address = new URL(MAP_STYLES, import.meta.url).href
  if (document.querySelector(`link[href="${address}"]`)) return undefined
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address, onload: resolve, onerror: reject })
    document.head.append(link)
  })
}
