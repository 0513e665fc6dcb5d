/// `/subscribe`: anybody asks for messages with an e-mail address, and reads on there.
@NullMarked
package org.wardmote.messaging.subscribing;

import org.jspecify.annotations.NullMarked;
