package org.wardmote.messaging.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Refusal;
import org.wardmote.kernel.Said;

/// What the register says of an account, put right by whoever keeps it.
record Entry(
        String organisation,
        @Nullable AreaId borough,
        @Nullable AreaId area,
        Network network,
        String handle,
        String address,
        @Nullable String purpose,
        Account.Keeper owner,
        Account.Keeper deputy,
        @Nullable LocalDate reviewOn) {

    private static final int MOST_HANDLE = 80;
    private static final int MOST_ADDRESS = 300;
    private static final int MOST_POST = 120;
    private static final int MOST_PURPOSE = 400;

    /// The same, in order.
    Entry sound() {
        return new Entry(
                organisation,
                borough,
                area,
                network,
                Said.of(handle, MOST_HANDLE),
                soundAddress(address.strip()),
                said(purpose, MOST_PURPOSE),
                sound(owner),
                sound(deputy),
                reviewOn);
    }

    private static Account.Keeper sound(Account.Keeper keeper) {
        var post = said(keeper.post(), MOST_POST);
        return new Account.Keeper(post, post == null ? null : keeper.trainedOn());
    }

    private static @Nullable String said(@Nullable String typed, int most) {
        return typed == null || typed.isBlank() ? null : Said.of(typed, most);
    }

    /// People will follow it from here.
    private static String soundAddress(String typed) {
        try {
            var address = new URI(typed);
            var isSound = "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null
                    && typed.length() <= MOST_ADDRESS;
            if (isSound) return typed;
        } catch (URISyntaxException e) {
            // said below
        }
        throw new Refusal.Invalid("The address of an account begins with https:// and has no spaces.");
    }
}
