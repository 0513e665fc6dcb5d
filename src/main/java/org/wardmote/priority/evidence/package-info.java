/// On what priorities rest, frozen when it was added; erasure reaches it all the same.
@NullMarked
package org.wardmote.priority.evidence;

import org.jspecify.annotations.NullMarked;
