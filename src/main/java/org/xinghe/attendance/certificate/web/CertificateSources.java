package org.xinghe.attendance.certificate.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.attendance.certificate.CertificateWish;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// Finds the people who get certificates, besides those that somebody types.
@Component
class CertificateSources {

    List<Choice> choices(ActivityDetails activity, IssueForm form, Words words) {
        var chosen = form.sourceOr(usual(activity));
        return Arrays.stream(CertificateSource.values())
                .filter(source -> source == CertificateSource.TYPED)
                .map(source -> new Choice(
                        source.name(),
                        words.say("certificate.source", source),
                        source == chosen,
                        words.say("certificate.source.hint." + source)))
                .toList();
    }

    CertificateSource usual(ActivityDetails activity) {
        return CertificateSource.TYPED;
    }

    List<CertificateWish> of(CertificateSource source, ActivityDetails activity) {
        return List.of();
    }
}
