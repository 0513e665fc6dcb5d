@NullMarked
package org.wardmote.messaging.post;

import org.jspecify.annotations.NullMarked;
