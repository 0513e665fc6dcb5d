@NullMarked
package org.wardmote.platform.change;

import org.jspecify.annotations.NullMarked;
