/// Taking somebody out: what they asked, what a named person decided, and how their names leave other people's
/// words.
@NullMarked
package org.wardmote.people.erasure;

import org.jspecify.annotations.NullMarked;
