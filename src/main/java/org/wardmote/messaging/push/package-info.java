/// Messages that a browser shows (Web Push, RFC 8030): how they are said, encrypted and signed, and the push
/// services that take them.
@NullMarked
package org.wardmote.messaging.push;

import org.jspecify.annotations.NullMarked;
