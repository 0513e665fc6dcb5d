@NullMarked
package org.wardmote.messaging;

import org.jspecify.annotations.NullMarked;
