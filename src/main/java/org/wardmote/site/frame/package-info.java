/// What surrounds every page: the words of all bundles, the built assets, whether this is a demonstration.
@NullMarked
package org.wardmote.site.frame;

import org.jspecify.annotations.NullMarked;
