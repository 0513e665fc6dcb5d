@NullMarked
package org.wardmote.messaging.subscription;

import org.jspecify.annotations.NullMarked;
