@NullMarked
package org.wardmote.messaging.round;

import org.jspecify.annotations.NullMarked;
