@NullMarked
package org.wardmote.priority.panel;

import org.jspecify.annotations.NullMarked;
