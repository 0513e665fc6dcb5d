/// Copies on their way: batches that any number of nodes share, late copies tried again, digests.
@NullMarked
package org.wardmote.messaging.dispatch;

import org.jspecify.annotations.NullMarked;
