package org.wardmote.scrutiny.standard;

import java.time.LocalDate;

/// What is expected of an organisation in a borough.
///
/// @param borough 0: everywhere
/// @param aim per cent at least; of a count, at most
/// @param red per cent below which, or count above which, its owner has to act
/// @param owner the post that answers for it, never a person
/// @param setBy the oversight body's id
public record Target(
        Standard standard,
        String organisation,
        long borough,
        LocalDate from,
        int aim,
        int red,
        String owner,
        LocalDate reviewOn,
        String setBy) {

    /// How a value stands against it. The word carries the meaning; a colour may repeat it.
    public enum Light {
        MET,
        BELOW,
        RED,
        NONE
    }

    /// @param value per cent, or a count
    public Light light(double value) {
        var better = standard.isShare() ? 1 : -1;
        if (better * value >= (double) better * aim) return Light.MET;
        return better * value < (double) better * red ? Light.RED : Light.BELOW;
    }
}
