package org.wardmote.messaging.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;

/// An account in which an organisation speaks to the public. It is added to the register, looked at again and
/// again, and ended.
///
/// @param borough null: of all the organisation; `area` null: of all the borough
/// @param purpose what it is for; null while nobody has said, as are its owner and deputy
/// @param checkedOn when somebody last saw that it is genuine; null: nobody has
/// @param postedOn the day of what they found posted last
record Account(
        long id,
        String organisation,
        @Nullable AreaId borough,
        @Nullable AreaId area,
        Network network,
        String handle,
        String address,
        @Nullable String purpose,
        Keeper owner,
        Keeper deputy,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate checkedOn,
        @Nullable LocalDate postedOn) {

    /// @param post that answers for it, never a person
    record Keeper(@Nullable String post, @Nullable LocalDate trainedOn) {}

    /// What is wanting, for whoever keeps the register.
    List<Flag> flags(LocalDate day, AccountSettings settings) {
        var flags = new ArrayList<Flag>();
        if (owner.post() == null) flags.add(Flag.NO_OWNER);
        else if (owner.trainedOn() == null) flags.add(Flag.UNTRAINED);
        if (deputy.post() == null) flags.add(Flag.NO_DEPUTY);
        if (purpose == null) flags.add(Flag.NO_PURPOSE);
        if (reviewOn == null || reviewOn.isBefore(day)) flags.add(Flag.REVIEW_DUE);
        if (isUnchecked(day, settings)) flags.add(Flag.UNCHECKED);
        if (isSilent(day, settings)) flags.add(Flag.SILENT);
        return flags;
    }

    boolean isUnchecked(LocalDate day, AccountSettings settings) {
        return checkedOn == null || checkedOn.isBefore(day.minusDays(settings.checkEvery()));
    }

    boolean isSilent(LocalDate day, AccountSettings settings) {
        return postedOn == null || postedOn.isBefore(day.minusDays(settings.silentAfter()));
    }

    enum Flag {
        NO_OWNER,
        UNTRAINED,
        NO_DEPUTY,
        NO_PURPOSE,
        REVIEW_DUE,
        UNCHECKED,
        SILENT;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
