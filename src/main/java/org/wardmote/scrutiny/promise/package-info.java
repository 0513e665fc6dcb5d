/// Every promise ever made in public, as it stands.
@NullMarked
package org.wardmote.scrutiny.promise;

import org.jspecify.annotations.NullMarked;
