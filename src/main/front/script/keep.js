// A private link that can be copied and printed. The words travel as data, since only the server knows the language.
export function offerKeeping (slot) {
  const link = slot.parentElement.querySelector('a[data-address]')
  if (link) offerCopying(slot, link)
  slot.append(button(slot.dataset.print, () => window.print()))
}

function offerCopying (slot, link) {
  link.textContent = link.href
  if (navigator.clipboard) slot.append(button(slot.dataset.copy, async made => {
    await navigator.clipboard.writeText(link.href)
    made.textContent = slot.dataset.copied
  }), ' ')
}

function button (text, act) {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'govuk-button govuk-button--secondary'
  made.textContent = text
  made.addEventListener('click', () => act(made))
  return made
}
