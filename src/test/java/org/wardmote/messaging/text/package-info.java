@NullMarked
package org.wardmote.messaging.text;

import org.jspecify.annotations.NullMarked;
