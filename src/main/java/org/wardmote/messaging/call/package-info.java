/// Calls to other programs over HTTP, and what others show when they call us.
@NullMarked
package org.wardmote.messaging.call;

import org.jspecify.annotations.NullMarked;
