package org.wardmote.messaging.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.PersonId;

/// The register. What changes it is called inside the caller's transaction.
interface Accounts {

    /// All that have not ended, by place and network.
    List<Account> list();

    Optional<Account> find(long id);

    /// One that has not ended.
    Optional<Account> findByAddress(String address);

    long add(Entry entry, @Nullable PersonId by);

    void change(long id, Entry entry, @Nullable PersonId by);

    /// @param why what they saw
    void check(long id, LocalDate on, @Nullable LocalDate postedOn, @Nullable PersonId by, @Nullable String why);

    void end(long id, LocalDate on, PersonId by, String why);
}
