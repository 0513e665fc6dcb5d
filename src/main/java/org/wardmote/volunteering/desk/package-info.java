/// Where officers work on watch schemes.
@NullMarked
package org.wardmote.volunteering.desk;

import org.jspecify.annotations.NullMarked;
