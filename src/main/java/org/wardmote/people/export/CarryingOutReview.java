package org.wardmote.people.export;

import org.springframework.stereotype.Component;
import org.wardmote.people.request.DataRequest;
import org.wardmote.people.request.Outcome;
import org.wardmote.people.request.Requests;

/// What was given free by a review is in the copies of the next month; "My data" says so.
@Component
class CarryingOutReview implements Outcome {

    private final Requests requests;

    CarryingOutReview(Requests requests) {
        this.requests = requests;
    }

    @Override
    public DataRequest.Kind kind() {
        return DataRequest.Kind.EXPORT;
    }

    @Override
    public void carryOut(DataRequest request) {
        requests.carriedOut(request);
        requests.finished(request);
    }
}
