/// What a person sees when a page cannot be had. Public formats have errors of their own shape, elsewhere.
@NullMarked
package org.wardmote.site.error;

import org.jspecify.annotations.NullMarked;
