package org.wardmote.messaging.social;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The servers on which accounts speak. Called outside any transaction, since they may take a while. Safe to be
/// asked for the same twice.
interface Servers {

    /// How many letters a post has on most servers.
    int USUAL = 500;

    /// How many letters a post of theirs may have.
    int longest(String account);

    /// Whether anything is posted to that account.
    ///
    /// @param account the address of one of the register
    boolean reaches(String account);

    Told put(Post post);

    /// It stands there with other words from now on.
    Told change(Post post);

    Told remove(Post post);

    /// @param mark under which it is posted once, however often that is asked for
    /// @param link of ours that stands in it and in no other
    /// @param answers what the server calls the post to which it replies
    /// @param status what the server calls it; null: nobody knows whether it is there
    /// @param tried it has been asked for before
    record Post(
            String account,
            UUID mark,
            String text,
            String language,
            String link,
            @Nullable String answers,
            @Nullable String status,
            boolean tried) {}

    sealed interface Told {

        /// @param status what the server calls it
        /// @param address where it stands
        record Stands(String status, String address) implements Told {}

        /// It is not there, and need not be looked for.
        record IsGone() implements Told {}

        /// Not now; the same may succeed later.
        ///
        /// @param pause how long the server asks to be left alone
        record Later(String answer, @Nullable Duration pause) implements Told {}

        /// It will not have it, whenever it is asked.
        record Never(String answer) implements Told {}
    }
}
