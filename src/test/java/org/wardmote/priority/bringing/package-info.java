@NullMarked
package org.wardmote.priority.bringing;

import org.jspecify.annotations.NullMarked;
