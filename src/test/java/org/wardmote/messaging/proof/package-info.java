@NullMarked
package org.wardmote.messaging.proof;

import org.jspecify.annotations.NullMarked;
