package org.wardmote.area.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wardmote.area.AreaKind;
import org.wardmote.area.boundary.SettledArea.BoroughKey;
import org.wardmote.area.geometry.Overlap;
import org.wardmote.area.geometry.Shape;
import org.wardmote.area.geometry.Share;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.Tally;

/// Settles in which borough each incoming area lies: as the file says, else as the code of old says, else by the
/// largest overlap with the boroughs that are loaded.
final class FindingBoroughs {

    /// A town centre may lie outside the boroughs by no more than two drawings of one border differ.
    private static final double WITHIN = 0.99;

    private final AreaKind kind;
    private final List<LoadedArea> loaded;
    private final Authorities.Rules rules;
    private final Tally tally;

    FindingBoroughs(AreaKind kind, List<LoadedArea> loaded, Authorities.Rules rules, Tally tally) {
        this.kind = kind;
        this.loaded = loaded;
        this.rules = rules;
        this.tally = tally;
    }

    /// @param strict whether a borough must be among the loaded ones
    List<SettledArea> settle(List<IncomingArea> areas, boolean strict) {
        var settled = new ArrayList<SettledArea>();
        var unnamed = new ArrayList<IncomingArea>();
        for (var area : areas)
            orRefuse(area, () -> {
                var borough = named(area, strict);
                borough.ifPresentOrElse(key -> settled.add(new SettledArea(area, key)), () -> unnamed.add(area));
            });
        if (kind == AreaKind.TOWN_CENTRE) requireWithin(settled);
        if (!unnamed.isEmpty()) settled.addAll(overlapping(unnamed));
        return settled;
    }

    private Optional<BoroughKey> named(IncomingArea area, boolean strict) {
        if (area.boroughCode() == null && area.boroughName() == null && area.formerCode() == null)
            return Optional.empty();
        var found = find(area);
        if (strict)
            found = found.flatMap(key -> loadedKey(borough -> borough.code().equals(key.code())));
        if (found.isEmpty() && area.boroughCode() == null && area.boroughName() == null) return Optional.empty();
        return Optional.of(found.orElseThrow(() -> new BadRow("The borough "
                + (area.boroughCode() == null ? area.boroughName() : area.boroughCode()) + " is not known.")));
    }

    private Optional<BoroughKey> find(IncomingArea area) {
        var code = area.boroughCode();
        var name = area.boroughName();
        if (code != null && name != null) return Optional.of(new BoroughKey(code, name));
        if (code != null)
            return rules.findByCode(code)
                    .map(FindingBoroughs::key)
                    .or(() -> loadedKey(borough -> borough.code().equals(code)));
        if (name != null)
            return rules.findByName(name)
                    .map(FindingBoroughs::key)
                    .or(() -> loadedKey(borough -> borough.name().equalsIgnoreCase(name)));
        return Optional.ofNullable(area.formerCode())
                .flatMap(rules::findByFormer)
                .map(FindingBoroughs::key);
    }

    private Optional<BoroughKey> loadedKey(Predicate<LoadedArea> wanted) {
        return loaded.stream().filter(wanted).findFirst().map(FindingBoroughs::key);
    }

    private List<SettledArea> overlapping(List<IncomingArea> areas) {
        if (loaded.isEmpty())
            throw new FileRefused("The file names no boroughs and none are loaded, so it cannot be said in which its "
                    + "areas lie. Import boroughs first.");
        var settled = new ArrayList<SettledArea>();
        var shares = shares(areas);
        for (var i = 0; i < areas.size(); i++) {
            var area = areas.get(i);
            var own = shares.getOrDefault(i, List.of());
            orRefuse(area, () -> {
                if (own.isEmpty()) throw new BadRow("It lies in no borough that is loaded.");
                if (kind == AreaKind.TOWN_CENTRE) requireInside(own);
                settled.add(new SettledArea(area, key(loaded.get(own.getFirst().to()))));
            });
        }
        return settled;
    }

    private void requireWithin(List<SettledArea> settled) {
        var shares = shares(settled.stream().map(SettledArea::area).toList());
        for (var i = settled.size() - 1; i >= 0; i--) {
            var own = shares.getOrDefault(i, List.of());
            if (!orRefuse(settled.get(i).area(), () -> requireInside(own))) settled.remove(i);
        }
    }

    private static void requireInside(List<Share> shares) {
        if (shares.stream().mapToDouble(Share::ofFrom).sum() < WITHIN)
            throw new BadRow("It lies outside the boroughs that are loaded, in whole or in part.");
    }

    private boolean orRefuse(IncomingArea area, Runnable settling) {
        try {
            settling.run();
            return true;
        } catch (BadRow e) {
            tally.refused(area.number(), e.sentence());
            return false;
        }
    }

    private Map<Integer, List<Share>> shares(List<IncomingArea> areas) {
        var from = IntStream.range(0, areas.size())
                .mapToObj(i -> new Shape(i, areas.get(i).border()))
                .toList();
        var to = IntStream.range(0, loaded.size())
                .mapToObj(i -> new Shape(i, loaded.get(i).border()))
                .toList();
        return Overlap.shares(from, to, 1e-6).stream().collect(Collectors.groupingBy(Share::from));
    }

    private static BoroughKey key(Authorities.Authority authority) {
        return new BoroughKey(authority.code(), authority.name());
    }

    private static BoroughKey key(LoadedArea borough) {
        return new BoroughKey(borough.code(), borough.name());
    }
}
