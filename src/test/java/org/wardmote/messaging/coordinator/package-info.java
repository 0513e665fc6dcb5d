@NullMarked
package org.wardmote.messaging.coordinator;

import org.jspecify.annotations.NullMarked;
