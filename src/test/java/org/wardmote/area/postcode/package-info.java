@NullMarked
package org.wardmote.area.postcode;

import org.jspecify.annotations.NullMarked;
