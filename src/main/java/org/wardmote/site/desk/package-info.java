/// The desk's front page, made of what modules contribute: each member of staff sees what their functions open.
@NullMarked
package org.wardmote.site.desk;

import org.jspecify.annotations.NullMarked;
