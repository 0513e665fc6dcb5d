/// The front page.
@NullMarked
package org.wardmote.site.home;

import org.jspecify.annotations.NullMarked;
