/// What reads are answered from: borders and postcodes in memory, made anew when they have changed.
@NullMarked
package org.wardmote.area.atlas;

import org.jspecify.annotations.NullMarked;
