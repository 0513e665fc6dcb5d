/// What somebody asked to hear: places, topics, pace, budget, quiet hours; confirmed before the first message and
/// stopped at one press.
@NullMarked
package org.wardmote.messaging.subscription;

import org.jspecify.annotations.NullMarked;
