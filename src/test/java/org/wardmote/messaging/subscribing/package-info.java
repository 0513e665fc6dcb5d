@NullMarked
package org.wardmote.messaging.subscribing;

import org.jspecify.annotations.NullMarked;
