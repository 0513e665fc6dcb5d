@NullMarked
package org.wardmote.messaging.bringing;

import org.jspecify.annotations.NullMarked;
