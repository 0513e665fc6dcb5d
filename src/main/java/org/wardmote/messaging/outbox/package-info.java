/// In a demonstration nothing is sent: each message can be read here as it would arrive.
@NullMarked
package org.wardmote.messaging.outbox;

import org.jspecify.annotations.NullMarked;
