/// The pages of the guide: explanations and numbers, each with whoever keeps it and when it was last checked.
@NullMarked
package org.wardmote.site.guide;

import org.jspecify.annotations.NullMarked;
