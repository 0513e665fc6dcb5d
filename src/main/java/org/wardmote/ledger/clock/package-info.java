/// What happens by itself when time passes: a warning, a miss, an escalation, silence kept too long, a crime not
/// passed on. Each is recorded at the moment when it fell due, whenever that is noticed and by whichever node.
@NullMarked
package org.wardmote.ledger.clock;

import org.jspecify.annotations.NullMarked;
