// What is typed is kept as a draft whenever one pauses, as the button beside it does without this.
export function offerDraft (form) {
  const told = form.querySelector('[role=status]')
  let pause
  let sending = new AbortController()
  form.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => keep(), 2000)
  })
  form.addEventListener('submit', () => {
    clearTimeout(pause)
    sending.abort()
  })

  async function keep () {
    const typed = new URLSearchParams(new FormData(form))
    typed.set('do', 'draft')
    sending = new AbortController()
    const kept = await fetch(form.action, { method: 'POST', body: typed, redirect: 'manual', signal: sending.signal })
      .catch(() => null)
    told.textContent = kept?.type === 'opaqueredirect' ? form.dataset.draft : ''
  }
}
