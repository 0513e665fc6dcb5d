/// The page of a ward, a neighbourhood or a town centre: who serves it, how to reach them, when to meet them, what
/// they have promised; and, wherever one of these is missing, that it is.
@NullMarked
package org.wardmote.site.ward;

import org.jspecify.annotations.NullMarked;
