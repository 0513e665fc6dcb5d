/// Text messages: who takes them from us, how a letter is said in one, and how long it is then.
@NullMarked
package org.wardmote.messaging.text;

import org.jspecify.annotations.NullMarked;
