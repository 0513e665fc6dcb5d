@NullMarked
package org.wardmote.people.person;

import org.jspecify.annotations.NullMarked;
