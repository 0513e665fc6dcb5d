@NullMarked
package org.wardmote.messaging.composing;

import org.jspecify.annotations.NullMarked;
