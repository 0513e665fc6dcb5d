@NullMarked
package org.wardmote.priority.decision;

import org.jspecify.annotations.NullMarked;
