package org.wardmote.people.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Organisation;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.Grant;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Reason;
import org.wardmote.people.PersonalData.Restriction;
import org.wardmote.people.Viewer;
import org.wardmote.people.request.Requests.Standing;

class DecidingModuleTests {

    private final CarriedOut carriedOut = new CarriedOut();
    private final TestParts parts =
            TestParts.of(TestClock.noon(), List.of(carriedOut), "people.request", "people.record");
    private final Deciding deciding = parts.get(Deciding.class);
    private final Viewer police = administrator("metropolitan", Organisation.Kind.POLICE);
    private final Viewer oversight = administrator("mopac", Organisation.Kind.OVERSIGHT);
    private final DataRequest request = parts.get(Requests.class)
            .ask(
                    new PersonId(UUID.randomUUID()),
                    DataRequest.Kind.ERASURE,
                    List.of(
                            new Standing("ledger", new Restriction("POLICE1", Reason.OPEN_CASE, "metropolitan")),
                            new Standing("ledger", new Restriction("MOPAC1", Reason.OPEN_CASE, "mopac"))));

    static final class CarriedOut implements Outcome {
        int times;

        @Override
        public DataRequest.Kind kind() {
            return DataRequest.Kind.ERASURE;
        }

        @Override
        public void carryOut(DataRequest request) {
            times++;
        }
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void eachOrganisationSeesItsOwnRecordsOnlyAndThatTheyLookedIsLogged() {
        assertThat(deciding.list(police)).hasSize(1);
        assertThat(deciding.look(police, request))
                .extracting(DataRequest.Restricted::record)
                .containsExactly("POLICE1");
        assertThat(parts.jdbc()
                        .sql("select record || ' ' || purpose from people.access_log")
                        .query(String.class)
                        .single())
                .isEqualTo(request.reference() + " to decide on it");
    }

    @Test
    void whoeverIsNoAdministratorOfItFindsNothing() {
        var constable = new Viewer(
                new PersonId(UUID.randomUUID()),
                List.of(new Grant(Function.ANSWER, "metropolitan", Organisation.Kind.POLICE, null, null)));
        assertThat(deciding.list(constable)).isEmpty();
        assertThatThrownBy(() -> deciding.look(constable, request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decide(oversight, "POLICE1")).isInstanceOf(NotFound.class);
    }

    @Test
    void lastDecisionCarriesTheRequestOutAndNoneIsMadeTwice() {
        decide(police, "POLICE1");
        assertThat(carriedOut.times).isZero();
        assertThatThrownBy(() -> decide(police, "POLICE1")).isInstanceOf(ThisHasBeenDecided.class);
        decide(oversight, "MOPAC1");
        assertThat(carriedOut.times).isEqualTo(1);
    }

    private void decide(Viewer viewer, String record) {
        var id = deciding.get(request.reference()).records().stream()
                .filter(one -> one.record().equals(record))
                .findFirst()
                .orElseThrow()
                .id();
        deciding.decide(viewer, request.reference(), id, new Decision(true, "It is looked into.", null));
    }

    private static Viewer administrator(String organisation, Organisation.Kind kind) {
        return new Viewer(
                new PersonId(UUID.randomUUID()),
                List.of(new Grant(Function.ADMINISTER, organisation, kind, null, null)));
    }
}
