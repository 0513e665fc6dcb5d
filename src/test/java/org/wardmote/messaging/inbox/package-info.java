@NullMarked
package org.wardmote.messaging.inbox;

import org.jspecify.annotations.NullMarked;
