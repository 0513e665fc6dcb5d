package org.wardmote.ledger.thread;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.people.Viewer;

/// Lets in whoever holds the key, or has signed in as the person. To everybody else there is nothing here, and a
/// wrong key looks like a reference that was never given.
@Component
public class Door {

    private final Contributions contributions;

    Door(Contributions contributions) {
        this.contributions = contributions;
    }

    public Contribution open(String reference, @Nullable String key, Viewer viewer) {
        return Reference.find(reference)
                .flatMap(known -> contributions.find(known, Objects.requireNonNullElse(key, ""), viewer))
                .orElseThrow(NotFound::new);
    }

    public static String address(Contribution contribution) {
        return "/contributions/" + contribution.reference();
    }

    /// Back to the page, by the link by which they came.
    public static String path(Contribution contribution, @Nullable String key) {
        return key == null ? address(contribution) : address(contribution) + "?key=" + key;
    }
}
