/// You said, we did, or did not, because: the public pages.
@NullMarked
package org.wardmote.priority.said;

import org.jspecify.annotations.NullMarked;
