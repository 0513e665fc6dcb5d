@NullMarked
package org.wardmote.guide.number;

import org.jspecify.annotations.NullMarked;
