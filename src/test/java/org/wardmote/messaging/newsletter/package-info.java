@NullMarked
package org.wardmote.messaging.newsletter;

import org.jspecify.annotations.NullMarked;
