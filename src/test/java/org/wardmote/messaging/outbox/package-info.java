@NullMarked
package org.wardmote.messaging.outbox;

import org.jspecify.annotations.NullMarked;
