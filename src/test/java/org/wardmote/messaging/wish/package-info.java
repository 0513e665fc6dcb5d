@NullMarked
package org.wardmote.messaging.wish;

import org.jspecify.annotations.NullMarked;
