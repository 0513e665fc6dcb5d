@NullMarked
package org.wardmote.priority.ground;

import org.jspecify.annotations.NullMarked;
