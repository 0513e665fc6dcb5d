@NullMarked
package org.wardmote.messaging.network;

import org.jspecify.annotations.NullMarked;
