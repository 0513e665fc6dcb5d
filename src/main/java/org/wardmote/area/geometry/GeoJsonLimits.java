package org.wardmote.area.geometry;

/// How much of a file is read before it is refused.
///
/// @param features how many features, `vertices` how many points in all
/// @param featureVertices how many points one feature may have, since a feature is held in memory whole
/// @param featureText how many characters all names and values of one feature's properties may have together
public record GeoJsonLimits(long features, long vertices, int featureVertices, int featureText) {
    /// Room for every ward of Great Britain at full resolution.
    public static final GeoJsonLimits USUAL = new GeoJsonLimits(1_000_000, 20_000_000, 1_000_000, 1_000_000);

    public GeoJsonLimits {
        if (features < 1 || vertices < 1 || featureVertices < 1 || featureText < 1) {
            throw new IllegalArgumentException("Every limit is at least 1");
        }
    }
}
