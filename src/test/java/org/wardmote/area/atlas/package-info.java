@NullMarked
package org.wardmote.area.atlas;

import org.jspecify.annotations.NullMarked;
