package org.wardmote.people.erasure;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.people.PersonalData;
import org.wardmote.people.request.DataRequest;
import org.wardmote.people.request.DataRequest.Restricted;
import org.wardmote.people.request.Requests;
import org.wardmote.platform.Job;

/// Records that stayed when somebody was erased follow as soon as their module has no reason left to keep them.
@Component
class LettingGo implements Job {

    private final Requests requests;
    private final ObjectProvider<PersonalData> everywhere;
    private final Identities identities;
    private final Erasing erasing;
    private final TransactionTemplate transaction;

    LettingGo(
            Requests requests,
            ObjectProvider<PersonalData> everywhere,
            Identities identities,
            Erasing erasing,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.everywhere = everywhere;
        this.identities = identities;
        this.erasing = erasing;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "erasure";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(
                status -> requests.listKeeping(DataRequest.Kind.ERASURE).forEach(this::review));
    }

    private void review(DataRequest request) {
        var standing = standing(request);
        var free = request.records().stream()
                .filter(record -> record.stays() && !standing.contains(record.keptIn() + " " + record.record()))
                .toList();
        if (free.isEmpty()) return;
        var kept = request.records().stream()
                .filter(record -> record.stays() && !free.contains(record))
                .map(Restricted::record)
                .collect(Collectors.toSet());
        erasing.erase(request.person(), identities.putAside(request), kept);
        free.forEach(requests::letGo);
        if (!kept.isEmpty()) return;
        identities.forget(request);
        requests.finished(request);
    }

    private Set<String> standing(DataRequest request) {
        return everywhere.stream()
                .flatMap(data -> data.restrictions(request.person()).stream()
                        .map(restriction -> data.schema() + " " + restriction.record()))
                .collect(Collectors.toSet());
    }
}
