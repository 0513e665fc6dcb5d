@NullMarked
package org.wardmote.messaging.dispatch;

import org.jspecify.annotations.NullMarked;
