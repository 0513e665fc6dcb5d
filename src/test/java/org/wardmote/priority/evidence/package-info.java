@NullMarked
package org.wardmote.priority.evidence;

import org.jspecify.annotations.NullMarked;
