package org.wardmote.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmote.area.Force;
import org.wardmote.area.Forces;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Period;

/// The three forces of London.
final class ForcesOnPaper implements Forces {

    private static final Period SINCE = Period.from(LocalDate.of(1829, 9, 29));

    @Override
    public List<Force> list() {
        return List.of(
                new Force("btp", "British Transport Police", null, null, null, SINCE),
                new Force(
                        "city-of-london",
                        "City of London Police",
                        "https://www.cityoflondon.police.uk/",
                        "101",
                        null,
                        SINCE),
                new Force(
                        "metropolitan",
                        "Metropolitan Police Service",
                        "https://www.met.police.uk/",
                        "101",
                        "Polices Greater London outside the City.",
                        SINCE));
    }

    @Override
    public Optional<Force> find(String id) {
        return list().stream().filter(force -> force.id().equals(id)).findFirst();
    }

    @Override
    public Force get(String id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
