@NullMarked
package org.wardmote.priority.record;

import org.jspecify.annotations.NullMarked;
