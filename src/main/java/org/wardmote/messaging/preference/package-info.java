/// `/subscriptions/{number}`: what whoever holds the private link sees and changes. Reading changes nothing, since
/// scanners of mail open every link.
@NullMarked
package org.wardmote.messaging.preference;

import org.jspecify.annotations.NullMarked;
