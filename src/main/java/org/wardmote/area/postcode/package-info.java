/// How postcodes come in, and how they are held: a few bytes each.
@NullMarked
package org.wardmote.area.postcode;

import org.jspecify.annotations.NullMarked;
