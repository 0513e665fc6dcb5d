@NullMarked
package org.wardmote.messaging.digest;

import org.jspecify.annotations.NullMarked;
