/// The page of a named point, such as a station or a town: in which areas it lies and who looks after it.
@NullMarked
package org.wardmote.site.place;

import org.jspecify.annotations.NullMarked;
