/// Several announcements in one message: for whoever asked for a digest, or had as many messages as they want in a
/// week.
@NullMarked
package org.wardmote.messaging.digest;

import org.jspecify.annotations.NullMarked;
