/// What people write by e-mail: a reply joins its thread, anything else is a contribution of its own.
@NullMarked
package org.wardmote.ledger.mail;

import org.jspecify.annotations.NullMarked;
