package org.wardmote.area.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// What became of the areas of one boundary set in the next, by the surface they share.
///
/// Surfaces are compared on Lambert's cylindrical equal-area projection ([EqualArea]), so that a share in the north
/// is worth the same as one in the south.
public final class Overlap {
    /// The least share that counts, where nothing else is set: less is what two drawings of the same border differ
    /// by.
    public static final double USUAL_LEAST = 0.01;

    private Overlap() {}

    /// For every old area and every new one the share they have in common, in the order of the old areas, then
    /// largest first.
    ///
    /// @param least a pair counts when what they share is at least this part of the old area or of the new one (0
    ///     to 1); a sliver is small to both, but a small new ward cut out of a large old one is not
    public static List<Share> shares(List<Shape> from, List<Shape> to, double least) {
        var index = new STRtree();
        for (var shape : to) {
            var flat = new Flat(shape);
            index.insert(flat.geometry.getEnvelopeInternal(), flat);
        }
        var shares = new ArrayList<Share>();
        for (var shape : from) {
            var old = new Flat(shape);
            var found = new ArrayList<Share>();
            for (Object candidate : index.query(old.geometry.getEnvelopeInternal())) {
                var share = old.share((Flat) candidate);
                if (share.ofFrom() > 0 && Math.max(share.ofFrom(), share.ofTo()) >= least) found.add(share);
            }
            found.sort(Comparator.comparingDouble(Share::ofFrom).reversed().thenComparingInt(Share::to));
            shares.addAll(found);
        }
        return List.copyOf(shares);
    }

    /// For each old area, by its index, the share with the new one that takes most of it.
    public static Map<Integer, Share> largestOfEachOld(List<Share> shares) {
        return largest(shares, Share::from, Share::ofFrom);
    }

    /// For each new area, by its index, the share with the old one that gives it most.
    public static Map<Integer, Share> largestOfEachNew(List<Share> shares) {
        return largest(shares, Share::to, Share::ofTo);
    }

    private static Map<Integer, Share> largest(
            List<Share> shares, ToIntFunction<Share> key, ToDoubleFunction<Share> size) {
        var largest = new HashMap<Integer, Share>();
        for (var share : shares) {
            largest.merge(
                    key.applyAsInt(share), share, (a, b) -> size.applyAsDouble(b) > size.applyAsDouble(a) ? b : a);
        }
        return Map.copyOf(largest);
    }

    /// An area on the equal-area plane, with its surface.
    private static final class Flat {
        private final int index;
        private final Geometry geometry;
        private final double surface;

        Flat(Shape shape) {
            index = shape.index();
            geometry = EqualArea.project(shape.geometry());
            surface = geometry.getArea();
        }

        Share share(Flat other) {
            double common = OverlayNGRobust.overlay(geometry, other.geometry, OverlayNG.INTERSECTION)
                    .getArea();
            return new Share(index, other.index, Math.min(common / surface, 1), Math.min(common / other.surface, 1));
        }
    }
}
