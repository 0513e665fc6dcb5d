/// Functions: who gave them to whom, for which organisation and area, from when until when. Only whoever
/// administers gives them, inside their own reach and never to themselves; the command line makes the first.
///
/// To administer is to give and to take functions and to decide on personal data. It opens no casework: nothing in
/// the ledger asks for it.
@NullMarked
package org.wardmote.people.grant;

import org.jspecify.annotations.NullMarked;
