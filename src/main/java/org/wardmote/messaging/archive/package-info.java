/// What was announced, for everybody and for good: the public archive with permanent addresses, and its feed.
@NullMarked
package org.wardmote.messaging.archive;

import org.jspecify.annotations.NullMarked;
