package org.wardmote.people;

import org.jspecify.annotations.Nullable;

/// The invented people of a demonstration, whom anybody can step into from the sign-in page. They are forgotten
/// when real facts arrive, and no real installation has any.
public interface Cast {

    /// @param role who it is, in a few words for the sign-in page, such as `Resident of Brixton`
    /// @param callName how a resident is called
    /// @param staffName how an officer is called in public; null for a resident
    /// @param place where in the list they stand, small numbers first
    PersonId introduce(String role, @Nullable String callName, @Nullable String staffName, String email, int place);
}
