/// What the desk pages of this module share.
@NullMarked
package org.wardmote.priority.desk;

import org.jspecify.annotations.NullMarked;
