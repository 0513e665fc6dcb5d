package org.wardmote.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Function;

/// People in memory, for tests of modules that only carry their ids.
public final class PeopleOnPaper implements People, Holders, NamesOf {

    private final Map<PersonId, Introduction> introduced = new HashMap<>();
    private final Map<PersonId, Speaker> speakers = new HashMap<>();
    private final Map<PersonId, String> staff = new HashMap<>();
    private final Map<PersonId, List<Grant>> grants = new HashMap<>();

    /// Somebody who left an e-mail address.
    public PersonId resident(String name) {
        return introduce(new Introduction(
                name,
                name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@residents.example",
                null,
                null,
                Locale.UK,
                true,
                "test"));
    }

    public PersonId staff(String name) {
        var person = new PersonId(UUID.randomUUID());
        staff.put(person, name);
        return person;
    }

    /// Somebody who holds functions.
    public Viewer staff(String name, Grant... holds) {
        var person = staff(name);
        grants.put(person, List.of(holds));
        return new Viewer(person, List.of(holds));
    }

    public void forget(PersonId person) {
        introduced.remove(person);
        speakers.remove(person);
    }

    @Override
    public PersonId introduce(Introduction introduction) {
        var person = new PersonId(UUID.randomUUID());
        introduced.put(person, introduction);
        return person;
    }

    @Override
    public Speaker speaker(PersonId person) {
        return speakers.computeIfAbsent(person, unknown -> new Speaker(UUID.randomUUID()));
    }

    @Override
    public Map<PersonId, Speaker> speakers(java.util.Collection<PersonId> persons) {
        return persons.stream().distinct().collect(java.util.stream.Collectors.toMap(one -> one, this::speaker));
    }

    @Override
    public java.util.function.UnaryOperator<String> without(PersonId person, String instead) {
        return text -> callName(person).map(name -> text.replace(name, instead)).orElse(text);
    }

    @Override
    public Optional<String> staffName(PersonId person) {
        return Optional.ofNullable(staff.get(person));
    }

    @Override
    public Optional<String> callName(PersonId person) {
        return Optional.ofNullable(introduced.get(person)).map(Introduction::name);
    }

    @Override
    public Locale language(PersonId person) {
        return Locale.UK;
    }

    @Override
    public boolean exists(PersonId person) {
        return introduced.containsKey(person) || staff.containsKey(person);
    }

    @Override
    public List<PersonId> list(
            Function function, String organisation, @Nullable AreaId borough, @Nullable AreaId area) {
        return grants.entrySet().stream()
                .filter(held -> held.getValue().stream()
                        .anyMatch(grant -> grant.function() == function && grant.covers(organisation, borough, area)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
