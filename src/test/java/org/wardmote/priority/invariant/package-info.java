@NullMarked
package org.wardmote.priority.invariant;

import org.jspecify.annotations.NullMarked;
