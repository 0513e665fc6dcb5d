@NullMarked
package org.wardmote.priority.replay;

import org.jspecify.annotations.NullMarked;
