@NullMarked
package org.wardmote.priority.patrol;

import org.jspecify.annotations.NullMarked;
