/// Who somebody is, as far as they wished to say, and what they may do. A person is a confirmed route, such as an
/// e-mail address; no route, no person. Staff are persons who were granted functions. Identity, sign-in, consent,
/// erasure and equality answers (apart, under a database role of their own) live here.
///
/// Everybody else carries a {@link PersonId}. Addresses leave by one door, `people :: contact`, which is
/// messaging's alone.
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"kernel", "figure", "platform", "importing", "area"})
package org.wardmote.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
