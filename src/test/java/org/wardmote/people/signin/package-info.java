@NullMarked
package org.wardmote.people.signin;

import org.jspecify.annotations.NullMarked;
