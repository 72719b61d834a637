package org.xinghe.campaign;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xinghe.notice.AddresseePhrases;
import org.xinghe.organisation.UnitKind;

/// Whom a sentence asks.
final class Subjects {

    /// Whoever stands before these words is the one that owes.
    private static final Pattern SUBJECT =
            Pattern.compile("^(?:请|希望|要求)?(.{1,80}?)(?:要|应当|应|须|需|请|务必|将|于\\d|在|积极|及时|认真|结合|举办|开展|组织|填写|报送|做好|每)");

    /// What a sentence says before it comes to whom it asks: for what, after what, when.
    private static final Pattern BEFORE_SUBJECT =
            Pattern.compile("^(?:为|为了|按照|根据|结合|在|届时|活动(?:期间|结束)).{0,60}?[，,](?=(?:请|希望)?(?:各|有关|相关))");

    private static final Pattern EVERYBODY = Pattern.compile("各(有关|相关|参与|主办|承办)?(单位|地区?|级|部门)");
    private static final Pattern ADDRESSES = Pattern.compile("^(各|有关|相关)");
    private static final Set<UnitKind> NO_KIND = EnumSet.noneOf(UnitKind.class);

    private Subjects() {}

    /// Who a sentence says has to do it: everybody, kinds of units, somebody that only a person can tell; empty when it
    /// names nobody.
    static Optional<Owners> of(String sentence) {
        var found = SUBJECT.matcher(BEFORE_SUBJECT.matcher(sentence).replaceFirst(""));
        if (!found.find()) {
            return Optional.empty();
        }
        var subject = found.group(1);
        if (EVERYBODY.matcher(subject).find()) {
            return Optional.of(Owners.everybody());
        }
        return ADDRESSES.matcher(subject).find() ? Optional.of(Owners.of(kindsNamedBy(subject))) : Optional.empty();
    }

    /// The kinds that a list of addressees names; none at all when one of its phrases names no known kind.
    static Set<UnitKind> kindsNamedBy(String subject) {
        var kinds = EnumSet.copyOf(NO_KIND);
        for (var phrase : subject.split("[、，,和及]")) {
            var meant = AddresseePhrases.kindsOf(phrase);
            if (meant.isEmpty()) {
                return NO_KIND;
            }
            kinds.addAll(meant);
        }
        return kinds;
    }
}
