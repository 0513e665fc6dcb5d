@NullMarked
package org.wardmote.messaging.social;

import org.jspecify.annotations.NullMarked;
