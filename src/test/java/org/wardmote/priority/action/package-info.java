@NullMarked
package org.wardmote.priority.action;

import org.jspecify.annotations.NullMarked;
