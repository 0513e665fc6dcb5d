/// Where the public can speak to the police.
@NullMarked
package org.wardmote.site.point;

import org.jspecify.annotations.NullMarked;
