package org.xinghe.activity.innovation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.innovation.CaseTag;
import org.xinghe.activity.innovation.InnovationCase;
import org.xinghe.activity.innovation.WriteCase;
import org.xinghe.activity.web.TypedValues;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Typed;

/// A case as it is typed.
///
/// @param picture the id of the picture that is kept already, empty for none
public record CaseForm(
        int version,
        String tag,
        String title,
        String problem,
        String way,
        String result,
        String evidence,
        String picture,
        String source) {

    static final CaseForm EMPTY = new CaseForm(0, "", "", "", "", "", "", "", "");

    static CaseForm of(MultiValueMap<String, String> sent) {
        return new CaseForm(
                TypedValues.count(text(sent, "version")).orElse(0),
                text(sent, "tag"),
                text(sent, "title"),
                text(sent, "problem"),
                text(sent, "way"),
                text(sent, "result"),
                text(sent, "evidence"),
                text(sent, "picture"),
                text(sent, "source"));
    }

    static CaseForm of(InnovationCase standing) {
        var content = standing.content();
        return new CaseForm(
                standing.version(),
                content.tag().name(),
                content.title(),
                content.problem(),
                content.way(),
                content.result(),
                content.evidence(),
                Objects.toString(content.picture(), ""),
                content.source());
    }

    CaseForm withPicture(MediaId kept) {
        return new CaseForm(version, tag, title, problem, way, result, evidence, kept.toString(), source);
    }

    CaseForm withVersion(int newVersion) {
        return new CaseForm(newVersion, tag, title, problem, way, result, evidence, picture, source);
    }

    /// What was meant; empty when something is wrong, with the keys of what is noted by field.
    Optional<WriteCase> read(UnitId unit, @Nullable ActivityId activity, List<Fault> faults) {
        if (title.isBlank() || title.codePointCount(0, title.length()) > WriteCase.LONGEST_TITLE) {
            faults.add(new Fault("title", "innovation.fault.title"));
        }
        var chosen = Typed.constant(CaseTag.class, tag);
        if (chosen.isEmpty()) {
            faults.add(new Fault("tag", "innovation.fault.tag"));
        }
        tooLong(faults, "problem", problem);
        tooLong(faults, "way", way);
        tooLong(faults, "result", result);
        if (!evidence.isBlank() && !RecordActivity.isWebAddress(evidence.strip())) {
            faults.add(new Fault("evidence", "innovation.fault.evidence"));
        }
        if (!faults.isEmpty() || chosen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WriteCase(
                unit,
                activity,
                chosen.get(),
                title,
                problem,
                way,
                result,
                evidence,
                pictureId().orElse(null),
                source));
    }

    /// What is wrong with a field.
    record Fault(String field, String key) {}

    Optional<MediaId> pictureId() {
        return TypedValues.id(picture).map(MediaId::new);
    }

    private static void tooLong(List<Fault> faults, String field, String text) {
        if (text.codePointCount(0, text.length()) > WriteCase.LONGEST_PART) {
            faults.add(new Fault(field, "innovation.fault.long"));
        }
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }

    static List<Fault> none() {
        return new ArrayList<>();
    }
}
