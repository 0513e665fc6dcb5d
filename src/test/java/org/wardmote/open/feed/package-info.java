@NullMarked
package org.wardmote.open.feed;

import org.jspecify.annotations.NullMarked;
