@NullMarked
package org.wardmote.messaging.record;

import org.jspecify.annotations.NullMarked;
