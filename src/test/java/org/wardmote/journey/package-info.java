/// Whole stories on the packaged program in a real browser.
@NullMarked
package org.wardmote.journey;

import org.jspecify.annotations.NullMarked;
