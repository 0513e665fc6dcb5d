/// Word between nodes that public facts have changed.
@NullMarked
package org.wardmote.platform.change;

import org.jspecify.annotations.NullMarked;
