/// From what somebody typed to a place's page, or to an honest choice.
@NullMarked
package org.wardmote.site.find;

import org.jspecify.annotations.NullMarked;
