@NullMarked
package org.wardmote.messaging.audience;

import org.jspecify.annotations.NullMarked;
