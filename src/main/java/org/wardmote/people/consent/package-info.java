/// What people agreed to, and the privacy notices in each of their versions.
@NullMarked
package org.wardmote.people.consent;

import org.jspecify.annotations.NullMarked;
