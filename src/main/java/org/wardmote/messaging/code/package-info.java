/// The mail with which somebody signs in.
@NullMarked
package org.wardmote.messaging.code;

import org.jspecify.annotations.NullMarked;
