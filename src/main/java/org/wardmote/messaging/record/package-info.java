/// What messaging keeps of people: what kinds of it, for how long, and how it goes.
@NullMarked
package org.wardmote.messaging.record;

import org.jspecify.annotations.NullMarked;
