/// Brings in what a force, an oversight body or a council has already: `import contributions`. Dates stay what they
/// were, clocks are not reset, and nobody is told of what is past.
@NullMarked
package org.wardmote.ledger.bringing;

import org.jspecify.annotations.NullMarked;
