@NullMarked
package org.wardmote.importing;

import org.jspecify.annotations.NullMarked;
