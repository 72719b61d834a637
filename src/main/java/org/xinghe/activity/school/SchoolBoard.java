package org.xinghe.activity.school;

import java.util.List;

/// Who asks, who offers, and what was arranged between them.
public record SchoolBoard(List<SchoolRequest> requests, List<SpeakerOffer> offers, List<SchoolVisit> visits) {

    /// Speakers who suit a school, the best first.
    public List<Candidate> candidatesFor(SchoolRequest request) {
        return Matching.candidates(request, offers);
    }

    /// The visits that were arranged for a school, the latest last.
    public List<SchoolVisit> visitsFor(SchoolRequest request) {
        return visits.stream()
                .filter(each -> each.request().equals(request.id()))
                .toList();
    }
}
