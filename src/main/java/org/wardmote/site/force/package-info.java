/// The police forces of London and the boroughs that they serve.
@NullMarked
package org.wardmote.site.force;

import org.jspecify.annotations.NullMarked;
