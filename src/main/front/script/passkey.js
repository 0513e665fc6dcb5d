// Lets a form be answered by a device: asks us for what to ask the device, hands it over, and sends the form with the device's
// answer in it. Where the browser cannot, or somebody turns it down, the form stays as it was.
export function offerPasskey(form) {
  const button = form.querySelector('button[type=submit]')
  if (!window.PublicKeyCredential || !button) return
  button.hidden = false
  form.querySelector('[data-passkey-without]')?.remove()
  form.addEventListener('submit', event => {
    event.preventDefault()
    answer(form, button)
  })
}

async function answer(form, button) {
  button.disabled = true
  try {
    form.elements.credential.value = JSON.stringify(plain(await ask(form)))
  } catch {
    form.elements.credential.value = ''
  }
  form.submit()
}

async function ask(form) {
  const asked = await fetch(form.dataset.options, { method: 'POST', body: new URLSearchParams({ _csrf: form.elements._csrf.value }) })
  if (!asked.ok) throw new Error('No options')
  const options = await asked.json()
  return form.dataset.passkey === 'create'
    ? navigator.credentials.create({ publicKey: forCreation(options) })
    : navigator.credentials.get({ publicKey: forRequest(options) })
}

function forCreation(options) {
  return {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: (options.excludeCredentials ?? []).map(one => ({ ...one, id: bytes(one.id) })),
  }
}

function forRequest(options) {
  return {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: (options.allowCredentials ?? []).map(one => ({ ...one, id: bytes(one.id) })),
  }
}

/** As the standard's own toJSON writes it, which not every browser has yet. */
function plain(credential) {
  const { response } = credential
  const given = {}
  for (const name of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (response[name]) given[name] = text(response[name])
  }
  if (response.getTransports) given.transports = response.getTransports()
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response: given,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment,
  }
}

function bytes(base64url) {
  const binary = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(binary, letter => letter.charCodeAt(0))
}

function text(buffer) {
  const binary = String.fromCharCode(...new Uint8Array(buffer))
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}
