@NullMarked
package org.wardmote.people.grant;

import org.jspecify.annotations.NullMarked;
