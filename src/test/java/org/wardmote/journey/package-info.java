/// Whole stories: the packaged program as people meet it.
@NullMarked
package org.wardmote.journey;

import org.jspecify.annotations.NullMarked;
