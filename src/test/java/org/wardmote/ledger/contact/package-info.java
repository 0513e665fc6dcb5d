@NullMarked
package org.wardmote.ledger.contact;

import org.jspecify.annotations.NullMarked;
