/// Watch schemes as a register elsewhere has them.
@NullMarked
package org.wardmote.volunteering.bringing;

import org.jspecify.annotations.NullMarked;
