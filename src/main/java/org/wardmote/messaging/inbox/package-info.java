/// Mail that comes in: fetched, read however it was made, told apart from what machines send, and handed on.
@NullMarked
package org.wardmote.messaging.inbox;

import org.jspecify.annotations.NullMarked;
