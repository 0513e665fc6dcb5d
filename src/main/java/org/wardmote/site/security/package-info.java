/// What Spring Security is told. Nobody can sign in yet: there is no session, no cookie and no password anywhere.
@NullMarked
package org.wardmote.site.security;

import org.jspecify.annotations.NullMarked;
