@NullMarked
package org.wardmote.priority.plan;

import org.jspecify.annotations.NullMarked;
