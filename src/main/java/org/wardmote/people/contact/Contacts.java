package org.wardmote.people.contact;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wardmote.people.PersonId;

/// How a person can be reached.
public interface Contacts {

    /// All routes in the order in which to try them; unsafe ones left out.
    List<Route> reachable(PersonId person);

    /// The same for many at once. Whoever has none is not among them.
    Map<PersonId, List<Route>> reachable(Collection<PersonId> persons);

    /// The person who has proved that this e-mail address is theirs.
    Optional<PersonId> findByEmail(String address);

    /// The person who has shown that texts to this number reach them.
    Optional<PersonId> findByNumber(MobileNumber number);

    /// They have just shown it. Inside the caller's transaction.
    ///
    /// @return who they are from now on: whoever was introduced by the number joins the person who has it already
    PersonId prove(PersonId person, MobileNumber number);

    /// They have just shown it, and stay who they are. Inside the caller's transaction.
    void proveToo(PersonId person, MobileNumber number);

    /// The person whose browser it is: whoever has it already, else somebody new. Inside the caller's transaction.
    PersonId introduce(Browser browser, Locale language, String source);

    /// It shows what they are told from now on, and nobody else's. Inside the caller's transaction.
    void give(PersonId person, Browser browser);

    /// Nothing is sent there any more.
    void giveUp(PersonId person, long browser);

    /// The one form of an e-mail address by which two are found to be the same; empty where it can be none.
    Optional<String> canonical(String email);

    /// The name to put on an envelope or to ask for on the telephone.
    Optional<String> nameOf(PersonId person);
}
