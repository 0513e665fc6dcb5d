/// The network of subscribers in a file that anybody can read: so that it outlives whoever pays for this
/// installation.
@NullMarked
package org.wardmote.messaging.network;

import org.jspecify.annotations.NullMarked;
