// "Use my location" beside a search field. The browser asks the person first; we send four decimals (about ten metres),
// enough to tell one ward from the next, and keep nothing.
export function offerLocation(form) {
  const slot = form.querySelector('[data-locate-slot]')
  if (!slot || !navigator.geolocation) return

  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary wm-search__locate'
  button.textContent = form.dataset.locate

  const message = document.createElement('p')
  message.className = 'wm-search__message'
  message.setAttribute('aria-live', 'polite')

  const say = (text) => { message.textContent = text ?? '' }
  const finished = (text) => { button.removeAttribute('aria-disabled'); say(text) }

  button.addEventListener('click', () => {
    if (button.ariaDisabled) return
    button.ariaDisabled = 'true'
    say(form.dataset.locating)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => find(coords).then((page) => location.assign(page), (problem) => finished(problem.plain ?? form.dataset.locateFailed)),
      (problem) => finished(problem.code === problem.PERMISSION_DENIED ? form.dataset.locateRefused : form.dataset.locateFailed),
      { timeout: 15000, maximumAge: 60000 },
    )
  })
  slot.replaceChildren(button)
  slot.after(message)
}

async function find({ latitude, longitude }) {
  const where = new URLSearchParams({ lat: latitude.toFixed(4), lng: longitude.toFixed(4) })
  const answer = await fetch(`/api/v1/places?${where}`, { headers: { accept: 'application/json, application/problem+json' } })
  const found = await answer.json()
  const page = found.candidates?.[0]?.page
  if (answer.ok && page?.startsWith('/')) return page
  throw Object.assign(new Error('No place'), { plain: found.detail })
}
