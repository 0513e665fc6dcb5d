@NullMarked
package org.wardmote.ledger.api;

import org.jspecify.annotations.NullMarked;
