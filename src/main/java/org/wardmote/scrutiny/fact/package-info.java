/// What the ledger told, kept as it was told.
@NullMarked
package org.wardmote.scrutiny.fact;

import org.jspecify.annotations.NullMarked;
