/// Announcements that another system has sent, or was about to.
@NullMarked
package org.wardmote.messaging.bringing;

import org.jspecify.annotations.NullMarked;
