@NullMarked
package org.wardmote.priority.finding;

import org.jspecify.annotations.NullMarked;
