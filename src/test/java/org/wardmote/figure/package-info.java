@NullMarked
package org.wardmote.figure;

import org.jspecify.annotations.NullMarked;
