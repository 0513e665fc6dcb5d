@NullMarked
package org.wardmote.people.contact;

import org.jspecify.annotations.NullMarked;
