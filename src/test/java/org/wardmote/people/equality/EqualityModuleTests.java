package org.wardmote.people.equality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.EqualityTable;
import org.wardmote.people.EqualityTable.Question;
import org.wardmote.people.People;
import org.wardmote.people.PersonErased;
import org.wardmote.people.PersonId;
import org.wardmote.people.Speaker;
import org.wardmote.people.SpeakersJoined;
import org.wardmote.people.person.Persons;

class EqualityModuleTests {

    private final TestClock clock = TestClock.noon();
    private final TestParts parts = TestParts.of(clock, "area", "people");
    private final Answers answers = parts.get(Answers.class);
    private final EqualityTable table = parts.get(EqualityTable.class);

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void roleThatServesCannotReadTheAnswers() {
        for (var sql : List.of(
                "select count(*) from equality.answer",
                "select count(*) from equality.asked",
                "select count(*) from equality.published_speaker"))
            assertThatThrownBy(() -> parts.jdbc().sql(sql).query(Integer.class).single())
                    .hasStackTraceContaining("permission denied for table");
        assertThatThrownBy(() -> parts.jdbc().sql("delete from equality.answer").update())
                .hasStackTraceContaining("permission denied for table");
    }

    @Test
    void roleApartIsGivenBackAfterEachPieceOfWorkAndWhenItFails() {
        var speaker = speaker(Map.of("carer", "yes"));
        parts.transaction().executeWithoutResult(status -> {
            assertThat(answers.of(speaker)).containsEntry("carer", "yes");
            assertThat(currentRole()).isEqualTo("wardmote");
        });
        assertThatThrownBy(() -> parts.transaction()
                        .executeWithoutResult(status -> parts.get(EqualityRole.class)
                                .under(() -> parts.jdbc()
                                        .sql("select 1 / 0")
                                        .query(Integer.class)
                                        .single())))
                .hasStackTraceContaining("division by zero");
        for (var i = 0; i < 8; i++) assertThat(currentRole()).isEqualTo("wardmote");
    }

    @Test
    void roleApartSeesNothingElse() {
        assertThatThrownBy(() -> parts.transaction()
                        .executeWithoutResult(status -> parts.get(EqualityRole.class)
                                .under(() -> parts.jdbc()
                                        .sql("select count(*) from people.person")
                                        .query(Integer.class)
                                        .single())))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void withoutATransactionTheRoleIsNotTaken() {
        assertThatThrownBy(() -> answers.of(new Speaker(UUID.randomUUID()))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void notAskedPreferNotToSayAndUnknownAreDistinct() {
        var speakers = new HashSet<Speaker>();
        for (var i = 0; i < 40; i++) speakers.add(speaker(Map.of("carer", "no")));
        for (var i = 0; i < 15; i++) speakers.add(speaker(Map.of("carer", "prefer-not-to-say")));
        for (var i = 0; i < 20; i++) speakers.add(speaker(Map.of()));
        for (var i = 0; i < 25; i++) speakers.add(new Speaker(UUID.randomUUID()));
        for (var i = 0; i < 12; i++) speakers.add(speaker(Map.of("carer", "yes")));
        var carer = question(table.of(speakers));
        assertThat(carer.asked()).isEqualTo(85);
        assertThat(carer.cells())
                .containsExactly(
                        new EqualityTable.Cell("yes", 10),
                        new EqualityTable.Cell("no", 40),
                        new EqualityTable.Cell("prefer-not-to-say", 15),
                        new EqualityTable.Cell("unknown", 20),
                        new EqualityTable.Cell("not-asked", 25));
    }

    @Test
    void fewAreNotCounted() {
        assertThatThrownBy(() -> table.of(some(49))).isInstanceOf(Refusal.class).hasMessageContaining("50");
        var hardlyAnyAsked = new HashSet<>(some(20));
        for (var i = 0; i < 80; i++) hardlyAnyAsked.add(new Speaker(UUID.randomUUID()));
        assertThatThrownBy(() -> table.of(hardlyAnyAsked)).isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyIsToldBySetsThatDifferByAFew() {
        var all = new HashSet<>(some(60));
        var first = table.of(all);
        var one = speaker(Map.of("carer", "yes"));
        all.add(one);
        assertThat(table.of(all)).isEqualTo(first);
        for (var i = 0; i < 12; i++) all.add(speaker(Map.of("carer", "yes")));
        assertThat(table.of(all)).isNotEqualTo(first);
    }

    @Test
    void tableOfAlmostTheSameSetIsMadeAnewAfterAWhile() {
        var all = new HashSet<>(some(60));
        table.of(all);
        for (var i = 0; i < 9; i++) all.add(speaker(Map.of("carer", "no")));
        var before = question(table.of(all)).asked();
        clock.advance(Duration.ofDays(91));
        assertThat(question(table.of(all)).asked()).isEqualTo(70).isGreaterThan(before);
    }

    @Test
    void joinedSpeakersCountOnceAndErasedOnesNotAtAll() {
        var was = speaker(Map.of("carer", "yes", "sex", "female"));
        var is = speaker(Map.of("carer", "no"));
        hear(speakers -> speakers.on(new SpeakersJoined(was, is)));
        parts.transaction().executeWithoutResult(status -> {
            assertThat(answers.of(is)).containsEntry("carer", "no").containsEntry("sex", "female");
            assertThat(answers.of(was)).isEmpty();
        });
    }

    @Test
    void whatSomebodyAnsweredIsTheirsToSeeAlterAndTakeBack() {
        var zoe = person();
        var aboutMe = parts.get(AboutMe.class);
        aboutMe.answer(zoe, Map.of("carer", "yes", "sex", "", "_csrf", "token"));
        assertThat(aboutMe.of(zoe)).isEqualTo(Map.of("carer", "yes"));
        parts.transaction()
                .executeWithoutResult(status -> assertThat(parts.get(EqualityRecords.class)
                                .export(zoe)
                                .getFirst()
                                .rows())
                        .isEqualTo(List.of(Map.of("carer", "yes"))));
        assertThatThrownBy(() -> aboutMe.answer(zoe, Map.of("carer", "whatever")))
                .isInstanceOf(Refusal.class);
        aboutMe.takeBack(zoe);
        assertThat(aboutMe.of(zoe)).isEmpty();
        assertThat(parts.jdbc()
                        .sql("select string_agg(given::text, ' ' order by id) from people.consent")
                        .query(String.class)
                        .single())
                .isEqualTo("true false");
    }

    @Test
    void answersGoWithThePersonAndAfterFiveYears() {
        var zoe = person();
        parts.get(AboutMe.class).answer(zoe, Map.of("carer", "yes"));
        hear(speakers -> speakers.on(new PersonErased(zoe)));
        assertThat(parts.get(AboutMe.class).of(zoe)).isEmpty();

        var old = speaker(Map.of("carer", "yes"));
        clock.advance(Duration.ofDays(365 * 5 + 2));
        parts.transaction().executeWithoutResult(status -> {
            assertThat(parts.get(EqualityRecords.class).retain(clock.instant())).isEqualTo(1);
            assertThat(answers.of(old)).isEmpty();
        });
    }

    private void hear(Consumer<Speakers> fact) {
        parts.transaction().executeWithoutResult(status -> fact.accept(parts.get(Speakers.class)));
    }

    private String currentRole() {
        return parts.jdbc().sql("select current_user").query(String.class).single();
    }

    private static Question question(List<Question> table) {
        return table.stream()
                .filter(one -> one.question().equals("carer"))
                .findFirst()
                .orElseThrow();
    }

    private Set<Speaker> some(int number) {
        var speakers = new ArrayList<Speaker>();
        for (var i = 0; i < number; i++) speakers.add(speaker(Map.of("carer", "no")));
        return Set.copyOf(speakers);
    }

    private Speaker speaker(Map<String, String> given) {
        var speaker = new Speaker(UUID.randomUUID());
        parts.transaction().executeWithoutResult(status -> answers.keep(speaker, given));
        return speaker;
    }

    private PersonId person() {
        return Objects.requireNonNull(parts.transaction().execute(status -> {
            var person = parts.get(Persons.class).prove("zoe@residents.example");
            parts.get(People.class).speaker(person);
            return person;
        }));
    }
}
