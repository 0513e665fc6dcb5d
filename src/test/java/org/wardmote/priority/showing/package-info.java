@NullMarked
package org.wardmote.priority.showing;

import org.jspecify.annotations.NullMarked;
