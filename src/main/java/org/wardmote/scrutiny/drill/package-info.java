/// What a figure counts, one by one, for those who may look into it.
@NullMarked
package org.wardmote.scrutiny.drill;

import org.jspecify.annotations.NullMarked;
