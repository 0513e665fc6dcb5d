@NullMarked
package org.wardmote.priority.said;

import org.jspecify.annotations.NullMarked;
