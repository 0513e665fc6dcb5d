/// All of one priority on a page: for the public, and for whoever works on it.
@NullMarked
package org.wardmote.priority.showing;

import org.jspecify.annotations.NullMarked;
