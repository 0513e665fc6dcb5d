/// What a summary for households prints of priorities and of what came of what people said.
@NullMarked
package org.wardmote.priority.chapter;

import org.jspecify.annotations.NullMarked;
