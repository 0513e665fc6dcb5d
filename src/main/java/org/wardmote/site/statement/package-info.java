/// What this is, how accessible it is, what becomes of personal data.
@NullMarked
package org.wardmote.site.statement;

import org.jspecify.annotations.NullMarked;
