@NullMarked
package org.wardmote.messaging.correspondence;

import org.jspecify.annotations.NullMarked;
