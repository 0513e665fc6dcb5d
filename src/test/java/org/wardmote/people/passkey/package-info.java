@NullMarked
package org.wardmote.people.passkey;

import org.jspecify.annotations.NullMarked;
