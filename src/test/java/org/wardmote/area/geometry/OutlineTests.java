package org.wardmote.area.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class OutlineTests {
    /// At 60 degrees north a degree of latitude is worth two of longitude.
    private static final Outline VIEW = new Outline(new Envelope(0, 2, 59.5, 60.5), 100);

    @Test
    void keepsDistancesInProportion() {
        assertThat(VIEW.height()).isEqualTo(100);
        assertThat(VIEW.x(1)).isCloseTo(50, within(1e-9));
        assertThat(VIEW.y(60.5)).isCloseTo(0, within(1e-9));
        assertThat(VIEW.y(59.5)).isCloseTo(100, within(1e-6));
    }

    @Test
    void drawsAnAreaWithItsHole() {
        var area = Invented.wkt(
                "POLYGON ((0.2 59.6, 1.8 59.6, 1.8 60.4, 0.2 60.4, 0.2 59.6), (0.5 60, 1 60.2, 1 60, 0.5 60))");
        assertThat(VIEW.path(area)).isEqualTo("M10 90l80 0 0-80 -80 0zM25 50l25-20 0 20z");
    }

    @Test
    void dropsPointsThatNobodyCouldSee() {
        assertThat(VIEW.path(Invented.wkt("POLYGON ((0.2 59.6, 1 59.601, 1.8 59.6, 1.8 60.4, 0.2 60.4, 0.2 59.6))")))
                .isEqualTo("M10 90l80 0 0-80 -80 0z");
        assertThat(VIEW.path(Invented.wkt("POLYGON ((1 60, 1.001 60, 1.001 60.001, 1 60))")))
                .isEmpty();
    }

    @Test
    void cutsOffWhatLiesFarOutside() {
        assertThat(VIEW.path(Invented.wkt("POLYGON ((-90 0, 90 0, 90 80, -90 80, -90 0))")))
                .isEqualTo("M-16 116l132 0 0-132 -132 0z");
        assertThat(VIEW.path(Invented.wkt("POLYGON ((20 60, 21 60, 21 61, 20 60))")))
                .isEmpty();
    }

    @Test
    void needsAViewAndAWidth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Outline(new Envelope(), 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outline(new Envelope(0, 0, 1, 2), 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outline(new Envelope(0, 1, 1, 2), 0));
    }

    @Test
    void drawsEveryWardOfLondonInLessThanThreeKilobytes() {
        assertThat(London.shapes(London.WARDS)).allSatisfy(ward -> {
            var view = ward.geometry().getEnvelopeInternal();
            view.expandBy(view.getWidth() / 10);
            var path = new Outline(view, 600).path(ward.geometry());
            assertThat(path).hasSizeBetween(10, 3_000).isEqualTo(new Outline(view, 600).path(ward.geometry()));
        });
    }
}
