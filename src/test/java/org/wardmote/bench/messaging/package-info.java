/// Telling a million people: whom it reaches, writing the copies, and sending them to a mail server of our own.
@NullMarked
package org.wardmote.bench.messaging;

import org.jspecify.annotations.NullMarked;
