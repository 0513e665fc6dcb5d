/// Passkeys: a key pair whose one half never leaves somebody's device, which opens it by a finger, a face or a
/// number. It is two factors in one, and for everybody, not only for staff.
///
/// The exchange has two requests. What we said in the first is kept in a row for ten minutes, under a cookie, and
/// used once.
@NullMarked
package org.wardmote.people.passkey;

import org.jspecify.annotations.NullMarked;
