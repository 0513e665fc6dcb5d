/// Who told a team something, for those who write to an area again. Nobody is named outside messaging.
@NullMarked
package org.wardmote.ledger.past;

import org.jspecify.annotations.NullMarked;
