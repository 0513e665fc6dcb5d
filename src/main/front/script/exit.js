// "Exit this page": what is shown goes at once, and going back does not lead here again. Pressing Shift three times does the same.
const PATIENCE = 5000

export function offerExit (link) {
  const leave = () => {
    document.documentElement.classList.add('wm-leaving')
    document.title = '…'
    window.location.replace(link.href)
  }
  link.addEventListener('click', event => {
    event.preventDefault()
    leave()
  })
  let pressed = []
  document.addEventListener('keydown', event => {
    if (event.key !== 'Shift' || event.repeat) return
    pressed = pressed.filter(at => event.timeStamp - at < PATIENCE).concat(event.timeStamp)
    if (pressed.length === 3) leave()
  })
}
