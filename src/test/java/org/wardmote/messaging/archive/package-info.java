@NullMarked
package org.wardmote.messaging.archive;

import org.jspecify.annotations.NullMarked;
