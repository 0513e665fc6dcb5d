/// What a ward panel is given to read, made from records, and what it decides.
@NullMarked
package org.wardmote.priority.panel;

import org.jspecify.annotations.NullMarked;
