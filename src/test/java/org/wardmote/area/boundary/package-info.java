@NullMarked
package org.wardmote.area.boundary;

import org.jspecify.annotations.NullMarked;
