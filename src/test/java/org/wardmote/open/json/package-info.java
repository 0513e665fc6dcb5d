@NullMarked
package org.wardmote.open.json;

import org.jspecify.annotations.NullMarked;
