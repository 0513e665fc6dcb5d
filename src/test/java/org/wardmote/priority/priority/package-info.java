@NullMarked
package org.wardmote.priority.priority;

import org.jspecify.annotations.NullMarked;
