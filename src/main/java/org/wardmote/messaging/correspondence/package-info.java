/// Telling one person one thing: staged with what makes it true, sent after that, and what became of it.
@NullMarked
package org.wardmote.messaging.correspondence;

import org.jspecify.annotations.NullMarked;
