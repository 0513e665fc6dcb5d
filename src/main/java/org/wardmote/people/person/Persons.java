package org.wardmote.people.person;

import java.util.List;
import java.util.Optional;
import org.wardmote.people.Introduction;
import org.wardmote.people.PersonId;

/// Who has proved what, for the other rooms of this module. Inside the caller's transaction.
public interface Persons {

    /// The one form of an address by which two are found to be the same; empty where it can be none.
    Optional<String> canonical(String email);

    /// The person who has proved that this address is theirs and has said that they are 13 or over.
    Optional<PersonId> findOfAge(String email);

    /// Somebody has shown that this address is theirs, and is 13 or over: whoever was introduced by it, unless they
    /// said that it is not safe, is that person from now on.
    PersonId prove(String email);

    /// Whoever is called so and was introduced by one of these addresses, proved or not.
    List<PersonId> listNamed(Introduction introduction);

    /// The e-mail addresses that they have proved to be theirs.
    List<String> proved(PersonId person);

    /// Somebody known has shown that this address is theirs too.
    ///
    /// @return false where it is proved to be another person's, and nothing has changed
    boolean proveToo(PersonId person, String email);

    /// How staff are called in public; a name given before is replaced.
    void giveStaffName(PersonId person, String name);

    /// What a person asked to be called and the language they read.
    void giveCallName(PersonId person, String name);
}
