/// The last word to somebody of whom nothing is left here: what became of what they asked about their data.
@NullMarked
package org.wardmote.messaging.parting;

import org.jspecify.annotations.NullMarked;
