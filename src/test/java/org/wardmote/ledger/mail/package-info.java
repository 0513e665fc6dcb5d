@NullMarked
package org.wardmote.ledger.mail;

import org.jspecify.annotations.NullMarked;
