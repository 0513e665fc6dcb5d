package org.wardmote.people;

/// Members of staff as other systems know them: by the name that the public knows.
public interface StaffNames {

    /// Whoever is called so; somebody new, without any way to sign in, where nobody is. For what is brought in from
    /// elsewhere, inside the caller's transaction.
    PersonId staff(String publicName);
}
