/// Draws borders for pages.
@NullMarked
package org.wardmote.area.drawing;

import org.jspecify.annotations.NullMarked;
