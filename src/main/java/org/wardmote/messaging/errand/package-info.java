/// Calls to make and letters to print, for people without an e-mail address.
@NullMarked
package org.wardmote.messaging.errand;

import org.jspecify.annotations.NullMarked;
