/// Numbers to point people to, kept in one list.
@NullMarked
package org.wardmote.guide.number;

import org.jspecify.annotations.NullMarked;
