package org.wardmote.area.boundary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaKind;
import org.wardmote.importing.Import;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Layout;
import org.wardmote.importing.Options;
import org.wardmote.importing.Tally;

/// Takes a boundary set: reads its areas, settles their boroughs, keeps them, and says what became of the areas
/// before.
@Component
final class AreasImport implements Import {

    private final BoundarySets sets;
    private final LoadedAreas loaded;
    private final Authorities authorities;
    private final SavingAreas saving;
    private final Redrawing redrawing;

    AreasImport(
            BoundarySets sets, LoadedAreas loaded, Authorities authorities, SavingAreas saving, Redrawing redrawing) {
        this.sets = sets;
        this.loaded = loaded;
        this.authorities = authorities;
        this.saving = saving;
        this.redrawing = redrawing;
    }

    @Override
    public String kind() {
        return "areas";
    }

    @Override
    public Layout layout() {
        return AreasLayout.LAYOUT;
    }

    @Override
    public void read(ImportFile file, Options options, Tally tally) {
        var asked = AskedSet.of(options);
        var rules = authorities.rules();
        asked.force().ifPresent(rules::requireForce);
        var incoming = Incoming.read(file, Columns.of(asked.kind()), tally);
        var set = sets.open(asked, asked.attribution(incoming.fromOns()));
        var areas = refuseHeld(set, incoming.areas(), tally);
        var forces = new Forcing(rules, asked);
        if (asked.kind() == AreaKind.BOROUGH) saving.saveBoroughs(set, areas, forces, tally);
        else keepWithin(set, areas, rules, forces, tally);
        tally.note(set.name() + " holds from " + asked.from() + ".");
        redrawing.redraw(set, tally);
    }

    /// Areas that the set already has from an earlier file are refused.
    private List<IncomingArea> refuseHeld(BoundarySet set, List<IncomingArea> areas, Tally tally) {
        var held = loaded.listOf(set).stream().map(LoadedArea::code).collect(Collectors.toSet());
        var fresh = areas.stream().filter(area -> !held.contains(area.code())).toList();
        areas.stream()
                .filter(area -> held.contains(area.code()))
                .forEach(area -> tally.refused(
                        area.number(),
                        "The set " + set.name() + " already has an area with the code " + area.code() + "."));
        return fresh;
    }

    private void keepWithin(
            BoundarySet set, List<IncomingArea> areas, Authorities.Rules rules, Forcing forces, Tally tally) {
        var day = set.period().from();
        var imported = loaded.listImportedBoroughs(day);
        var made = imported.isEmpty()
                && set.kind() == AreaKind.WARD
                && areas.stream().allMatch(IncomingArea::namesBorough);
        var known = imported.isEmpty() ? loaded.listBoroughs(day) : imported;
        var settled = new FindingBoroughs(set.kind(), known, rules, tally).settle(areas, !made);
        var boroughs = made ? makeBoroughs(set, settled, forces, tally) : ids(known);
        saving.save(set, settled, boroughs, forces, tally);
    }

    private Map<String, Long> makeBoroughs(BoundarySet set, List<SettledArea> settled, Forcing forces, Tally tally) {
        var of = sets.openMade(set);
        var made = new HashMap<>(ids(loaded.listOf(of)));
        var wards = settled.stream().collect(Collectors.groupingBy(SettledArea::borough));
        made.putAll(saving.saveMade(of, wards, forces));
        tally.note("Boroughs made of their wards: " + wards.size() + ".");
        redrawing.redraw(of, tally);
        return made;
    }

    private static Map<String, Long> ids(List<LoadedArea> boroughs) {
        return boroughs.stream().collect(Collectors.toMap(LoadedArea::code, LoadedArea::id));
    }
}
