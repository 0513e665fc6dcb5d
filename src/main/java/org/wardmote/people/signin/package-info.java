/// Signing in: the link and the code that are sent, the sign-ins that a person can look through and end, and who is
/// asking at this moment. However it was shown who somebody is, a sign-in begins at {@link SignIns}.
@NullMarked
package org.wardmote.people.signin;

import org.jspecify.annotations.NullMarked;
