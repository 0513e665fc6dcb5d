/// Whom an announcement reaches: counted before it is sent, and written down, each once and with why, when it
/// leaves.
@NullMarked
package org.wardmote.messaging.audience;

import org.jspecify.annotations.NullMarked;
