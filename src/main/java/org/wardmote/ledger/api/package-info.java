/// Contributions by programs: a person or a partner says something through software of their own, and it is taken
/// as anything else that is said. No account, no cookie; the private key in the answer is all that leads back.
@NullMarked
package org.wardmote.ledger.api;

import org.jspecify.annotations.NullMarked;
