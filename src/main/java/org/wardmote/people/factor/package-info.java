/// The second factor: an app that shows codes, and codes on paper for the day it is lost. Whoever shows one within
/// their sign-in may use the functions granted to them.
@NullMarked
package org.wardmote.people.factor;

import org.jspecify.annotations.NullMarked;
