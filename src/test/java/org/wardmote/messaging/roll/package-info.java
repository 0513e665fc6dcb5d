@NullMarked
package org.wardmote.messaging.roll;

import org.jspecify.annotations.NullMarked;
