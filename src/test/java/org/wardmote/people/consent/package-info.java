@NullMarked
package org.wardmote.people.consent;

import org.jspecify.annotations.NullMarked;
