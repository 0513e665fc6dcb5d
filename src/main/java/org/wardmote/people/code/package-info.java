/// The link and the code by which somebody signs in with nothing but a mailbox: asking for them, using either once,
/// and the question of age that comes before a first sign-in.
@NullMarked
package org.wardmote.people.code;

import org.jspecify.annotations.NullMarked;
