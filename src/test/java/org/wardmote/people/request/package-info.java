@NullMarked
package org.wardmote.people.request;

import org.jspecify.annotations.NullMarked;
