package org.xinghe.notice.forwarding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.UnitSummary;

/// How far a notice may be passed on.
public enum ForwardingRange {
    /// 发至市级: units of the province and of cities.
    CITY,
    /// 发至县级: those, and units of counties that stand below no other unit of a county.
    COUNTY,
    /// 不限
    ANY;

    private static final String SAYS = "(?:此件|本件|本通知)?(?:公开)?发至";
    private static final Pattern TO_CITIES = Pattern.compile(SAYS + "(?:各)?(?:设区的?市|地?市(?:（地）)?|地级市|市、?州)(?:一)?级");
    private static final Pattern TO_COUNTIES =
            Pattern.compile(SAYS + "(?:各)?(?:县（市、区）|县（区）|县\\(市、区\\)|区、?县|县、?区|县团|县)(?:一)?级");

    /// Whether a notice may reach a unit.
    ///
    /// @param parent the unit above it, null at the top
    boolean covers(UnitSummary unit, @Nullable UnitSummary parent) {
        return switch (this) {
            case CITY -> unit.level() != Level.COUNTY;
            case COUNTY -> unit.level() != Level.COUNTY || parent == null || parent.level() != Level.COUNTY;
            case ANY -> true;
        };
    }

    /// What the text itself says, such as 此件发至县级. When it says both, the narrower one counts.
    static Optional<ForwardingRange> saidIn(List<String> paragraphs) {
        return Stream.of(CITY, COUNTY)
                .filter(range -> paragraphs.stream()
                        .map(paragraph -> paragraph.replaceAll("\\s", ""))
                        .anyMatch(paragraph -> range.phrase().matcher(paragraph).find()))
                .findFirst();
    }

    /// Where the text says nothing: one step below the lowest addressees.
    static ForwardingRange below(Collection<Level> addressed) {
        return addressed.contains(Level.COUNTY) ? ANY : addressed.contains(Level.CITY) ? COUNTY : CITY;
    }

    private Pattern phrase() {
        return this == CITY ? TO_CITIES : TO_COUNTIES;
    }
}
