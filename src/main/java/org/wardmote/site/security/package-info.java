/// What Spring Security is told, and who gets past a handler's access annotation.
@NullMarked
package org.wardmote.site.security;

import org.jspecify.annotations.NullMarked;
