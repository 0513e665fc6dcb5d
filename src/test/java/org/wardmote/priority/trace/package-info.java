@NullMarked
package org.wardmote.priority.trace;

import org.jspecify.annotations.NullMarked;
