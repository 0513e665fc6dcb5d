@NullMarked
package org.wardmote.messaging.preference;

import org.jspecify.annotations.NullMarked;
