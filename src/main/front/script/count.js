// How much of a limited field is used up. Numbers only, so that nothing has to be translated; an emoji counts once, as it does with us.
export function offerCount (field) {
  const most = Number(field.dataset.most)
  const hint = document.getElementById(`${field.id}-most`)
  if (!hint) return
  const number = new Intl.NumberFormat(document.documentElement.lang || 'en-GB')
  const count = document.createElement('span')
  count.setAttribute('aria-live', 'polite')
  hint.append(' ', count)
  let pause
  const show = () => {
    const used = [...field.value].length
    count.textContent = `${number.format(used)} / ${number.format(most)}`
    count.classList.toggle('govuk-error-message', used > most)
  }
  show()
  field.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(show, 400)
  })
}
